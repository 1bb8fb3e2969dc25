package io.newsloom.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Block;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TickerTest {

  private static final String FIRST = "The weather service raises its warning for the whole coast.";
  private static final String SECOND = "Schools on the islands stay closed today, the county says.";
  private static final String THIRD =
      "A freighter has lost power off the cape, two tugs are on the way.";

  @Test
  void shouldMakeEntriesOfTimesWithTextUnderThem() {
    assertThat(
            read(entry("09:10", FIRST) + entry("09:42 Uhr", SECOND) + entry("10:15 a.m.", THIRD)))
        .containsExactly(
            new Block.TickerEntry("09:10", null, FIRST),
            new Block.TickerEntry("09:42 Uhr", null, SECOND),
            new Block.TickerEntry("10:15 a.m.", null, THIRD));
  }

  @Test
  void shouldMakeEntriesOfParagraphsThatBeginWithATime() {
    assertThat(read("<p>09:10: " + FIRST + "<p>09.42 Uhr – " + SECOND + "<p>10:15 | " + THIRD))
        .containsExactly(
            new Block.TickerEntry("09:10", null, FIRST),
            new Block.TickerEntry("09.42 Uhr", null, SECOND),
            new Block.TickerEntry("10:15", null, THIRD));
  }

  @Test
  void shouldKeepTheHeadlineOfAnEntry() {
    assertThat(
            read(
                entry("09:10", "<h3>Red warning</h3>" + FIRST)
                    + entry("09:42", SECOND)
                    + entry("10:15", THIRD)))
        .contains(new Block.TickerEntry("09:10", "Red warning", FIRST));
  }

  @Test
  void shouldLeaveAnArticleThatNamesATimeOrTwo() {
    assertThat(read("<p>" + FIRST + "<p>09:42: " + SECOND + "<p>10:15: " + THIRD))
        .noneMatch(Block.TickerEntry.class::isInstance);
  }

  private static String entry(String time, String text) {
    return "<div class=e><time>" + time + "</time><div>" + text + "</div></div>";
  }

  private static java.util.List<Block> read(String html) {
    String page = "<title>Storm on the coast</title><h1>Storm on the coast</h1><main>" + html;
    return new BodyReader().read(Outlines.of(Jsoup.parse(page)), BodyHints.NONE).blocks();
  }
}
