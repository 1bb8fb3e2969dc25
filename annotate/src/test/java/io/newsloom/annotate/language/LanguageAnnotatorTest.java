package io.newsloom.annotate.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.Articles;
import io.newsloom.annotate.Input;
import io.newsloom.common.article.Article;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.LanguageAnnotation;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LanguageAnnotatorTest {

  private static final LanguageAnnotator ANNOTATOR = LanguageAnnotator.standard();

  private static final String RUSSIAN =
      "Правительство утвердило бюджет на следующий год и направило его в парламент, где депутаты"
          + " обсудят его в первом чтении уже на этой неделе.";

  private static final String ENGLISH =
      "The government said on Monday that it would send the budget to parliament, where members"
          + " are expected to debate it later this week.";

  @Test
  void shouldNameTheLanguageOfMostOfTheText() {
    assertThat(languageOf(Articles.of("Бюджет утверждён", RUSSIAN, RUSSIAN)).tag()).isEqualTo("ru");
  }

  @Test
  void shouldSayWhenWholeParagraphsAreInAnotherLanguage() {
    LanguageAnnotation found =
        languageOf(Articles.of("Бюджет утверждён", RUSSIAN, ENGLISH, RUSSIAN));

    assertThat(found.others()).containsExactly("en");
  }

  @Test
  void shouldTakeWhatThePageDeclaresAsAPriorOnly() {
    assertThat(languageOf(Articles.declared("en", "Бюджет утверждён", RUSSIAN)).tag())
        .isEqualTo("ru");
  }

  @Test
  void shouldTellSerbianFromCroatianInLatinLettersByTheWholeArticle() {
    Article serbian =
        Articles.of(
            "Most preko Dunava",
            "Radovi traju od marta i niko ne zna kada se završavaju.",
            "Stanovnici se žale na buku, a deca u školu idu okolnim putem.",
            "Lekari iz obližnje bolnice kažu da ovde vazduh nikada nije bio gori.");

    assertThat(languageOf(serbian).tag()).isEqualTo("sr");
  }

  @Test
  void shouldSayUndForAnArticleWithoutLetters() {
    assertThat(languageOf(Articles.of("2:1", "3 4 5")).tag()).isEqualTo("und");
  }

  private static LanguageAnnotation languageOf(Article article) {
    Annotations found = ANNOTATOR.annotate(Input.of(article, null), Annotations.NONE);
    return Objects.requireNonNull(found.language());
  }
}
