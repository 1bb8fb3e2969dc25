package io.newsloom.common.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsloom.common.json.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

class ArticleJsonTest {

  @Test
  void shouldReadBackEveryFieldAndEveryBlock() {
    assertThat(read(write(Articles.full()))).isEqualTo(Articles.full());
  }

  @Test
  void shouldReadBackAnArticleOfWhichLittleIsKnown() {
    assertThat(read(write(Articles.least()))).isEqualTo(Articles.least());
  }

  @Test
  void shouldLeaveOutWhatThePageDoesNotSay() {
    assertThat(Json.mapper().readTree(write(Articles.least())).propertyNames())
        .containsExactly("id", "url", "headline", "access", "rights", "extractor");
  }

  @Test
  void shouldDeriveItsTextFromLeadAndBodyWithABlankLineBetweenBlocks() {
    String text = Json.mapper().readTree(write(Articles.full())).get("text").asString();

    assertThat(text).isEqualTo(Articles.full().text());
    assertThat(text)
        .startsWith(
            "Three towns prepare for the flood.\n\nThe water came at night.\n\nWhat comes next\n\n"
                + "We are ready.\n\nsandbags\nboats")
        .endsWith("town\tcm\nBrest\t420\n\nBridge closed\nThe bridge is closed to cars.")
        .doesNotContain("Rivers rise");
  }

  @Test
  void shouldNotBelieveATextThatDisagreesWithTheBody() {
    String forged =
        write(Articles.full())
            .replace("\"text\":\"Three towns prepare for the flood.\\n", "\"text\":\"No water.\\n");

    assertThat(forged).contains("No water");
    assertThat(read(forged).text()).startsWith("Three towns prepare for the flood.");
  }

  @Test
  void shouldWriteProvenanceInTheOrderOfTheFields() {
    JsonNode provenance = Json.mapper().readTree(write(Articles.full())).get("provenance");

    assertThat(provenance.propertyNames()).containsExactly("headline", "body", "rights");
  }

  @Test
  void shouldIgnoreFieldsAndUnderstandEnumsOfATomorrow() {
    String tomorrow =
        """
        {"id":"https://example.org/a","url":"https://example.org/a","headline":"H",
         "extractor":"newsloom-extract/9","access":"by-invitation","mood":{"calm":0.5}}
        """;

    assertThat(read(tomorrow).access()).isEqualTo(Access.UNKNOWN);
  }

  @Test
  void shouldTellWhichFieldAnArticleCannotBeWithout() {
    assertThatThrownBy(() -> read("{\"id\":\"a\",\"url\":\"a\",\"extractor\":\"e\"}"))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("headline");
  }

  @Test
  void shouldRefuseAConfidenceBeyondCertainty() {
    assertThat(new Derived<>("x", "meta", 1).map(String::length))
        .isEqualTo(new Derived<>(1, "meta", 1));
    assertThat(new Derived<>("x", "meta", 0.5).provenance()).isEqualTo(new Provenance("meta", 0.5));
    assertThatThrownBy(() -> new Derived<>("x", "meta", 1.1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Derived<>("x", "meta", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String write(Article article) {
    return Json.mapper().writeValueAsString(article);
  }

  private static Article read(String json) {
    return Json.mapper().readValue(json, Article.class);
  }
}
