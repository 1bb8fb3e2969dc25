package io.newsloom.annotate.keyphrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.Articles;
import io.newsloom.annotate.Input;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.KeyphraseAnnotation;
import io.newsloom.common.event.LanguageAnnotation;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyphraseAnnotatorTest {

  private static final String[] RIVER = {
    "The Odra River flooded the old town on Monday. Engineers opened the dam above the town.",
    "The Odra River is still rising, engineers said, and the dam may not hold.",
    "It was the third flood of the Odra River in ten years."
  };

  @Test
  void shouldPutWhatTheArticleIsAboutFirst() {
    assertThat(phrases("en", "Odra River floods a town", RIVER).get(0).phrase())
        .isEqualTo("Odra River");
  }

  @Test
  void shouldGivePhrasesAsTheyStandInTheText() {
    String text = "Odra River floods a town\n" + String.join("\n\n", RIVER);

    assertThat(phrases("en", "Odra River floods a town", RIVER))
        .allMatch(found -> text.contains(found.phrase()));
  }

  @Test
  void shouldScoreFromOneDownwards() {
    List<KeyphraseAnnotation> found = phrases("en", "Odra River floods a town", RIVER);

    assertThat(found).hasSizeLessThanOrEqualTo(10);
    assertThat(found).allMatch(phrase -> phrase.score() >= 0 && phrase.score() <= 1);
    assertThat(found)
        .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
  }

  @Test
  void shouldCountInflectedFormsAsOneWord() {
    List<KeyphraseAnnotation> found =
        phrases(
            "ru",
            "Плотину открыли",
            "Жители просили закрыть плотину. О плотине спорят давно.",
            "Рядом с плотиной стоит завод.");

    assertThat(found).filteredOn(phrase -> phrase.phrase().equals("Плотину")).hasSize(1);
    assertThat(found).noneMatch(phrase -> phrase.phrase().equals("плотине"));
  }

  @Test
  void shouldFindNothingInAnEmptyArticle() {
    assertThat(phrases("en", "", "")).isEmpty();
  }

  private static List<KeyphraseAnnotation> phrases(
      String language, String headline, String... paragraphs) {
    Annotations soFar =
        Annotations.NONE.withLanguage(new LanguageAnnotation(language, 1, List.of(), "test/1"));
    return KeyphraseAnnotator.standard()
        .annotate(Input.of(Articles.of(headline, paragraphs), null), soFar)
        .keyphrases();
  }
}
