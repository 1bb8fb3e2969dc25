package io.newsloom.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Block;
import org.junit.jupiter.api.Test;

class LiveUpdatesTest {

  private static final String INTRO =
      "A storm has reached the coast; we report what happens through the day, hour by hour.";
  private static final String FIRST = "The weather service raises its warning for the whole coast.";
  private static final String SECOND = "Schools on the islands stay closed today, the county says.";

  @Test
  void shouldPutTheStatedUpdatesInPlaceOfWhatTheyRepeat() {
    String json =
        "{'@type':'LiveBlogPosting','headline':'Storm','liveBlogUpdate':[".replace('\'', '"')
            + update("2026-02-03T09:10:00Z", "Red warning", FIRST)
            + ","
            + update("2026-02-03T09:42:00Z", "", "<p>" + SECOND + "</p>")
            + "]}";

    assertThat(
            Pages.article(
                    Pages.html(
                        "<title>Storm on the coast</title><script type='application/ld+json'>"
                            + json
                            + "</script><h1>Storm on the coast</h1><main><p>"
                            + INTRO
                            + "</p><p>"
                            + FIRST
                            + "</p><p>"
                            + SECOND
                            + "</p></main>"))
                .body())
        .containsExactly(
            new Block.Paragraph(INTRO),
            new Block.TickerEntry("2026-02-03T09:10:00Z", "Red warning", FIRST),
            new Block.TickerEntry("2026-02-03T09:42:00Z", null, SECOND));
  }

  private static String update(String time, String headline, String text) {
    return "{\"@type\":\"BlogPosting\",\"datePublished\":\"%s\",\"headline\":\"%s\",\"articleBody\":\"%s\"}"
        .formatted(time, headline, text);
  }
}
