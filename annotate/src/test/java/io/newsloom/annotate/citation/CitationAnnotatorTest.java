package io.newsloom.annotate.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Annotators;
import io.newsloom.annotate.Articles;
import io.newsloom.annotate.Input;
import io.newsloom.annotate.quote.QuoteAnnotator;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.CitationAnnotation;
import io.newsloom.common.event.QuoteAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationAnnotatorTest {

  private final Annotator annotator =
      Annotators.chain(QuoteAnnotator.standard(), CitationAnnotator.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge is closed, according to Reuters.|Reuters",
        "He told the BBC that the bridge was closed.|BBC",
        "The closure was first reported by Bloomberg.|Bloomberg",
        "Мост закрыт, пишет «Медуза».|Медуза",
        "Как сообщает агентство Рейтер, мост закрыт.|Рейтер",
        "Мост закрыты, піша «Наша Ніва».|Наша Ніва",
        "Міст закрито, повідомляє Укрінформ.|Укрінформ",
        "KYIV (Reuters) - The bridge is closed.|Reuters",
        "The bridge is closed (Reuters).|Reuters",
        "Мост закрыт. — Интерфакс.|Интерфакс",
        "Bloomberg, which first reported the closure, named no source.|Bloomberg",
        "Reuters, however, says that the bridge is open.|Reuters",
        "The BBC's report from the river says the bridge is open.|BBC",
        "«Мост закрыт», — сказала Анна Громова газете «Вечерний Энск».|Вечерний Энск",
        "«Мост закрыт», — сообщил Павел Громов ТАСС.|ТАСС",
        "«Мост закрыт», — сетует «Медуза».|Медуза",
        "За повідомленням агентства Укрінформ, міст закрито.|Укрінформ",
        "Оглядач Bloomberg Остап Гай вважає, що міст закриють.|Bloomberg",
        "Об этом сообщила газета «Вечерний Заречинск».|Вечерний Заречинск",
      })
  void shouldFindThePublication(String text, String outlet) {
    assertThat(found(text).citations())
        .extracting(CitationAnnotation::outlet)
        .containsExactly(outlet);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reuters did not report the closure.",
        "A court fined Bloomberg over its parking places.",
        "Медуза плавает в тёплом море.",
        "Суд оштрафовал «Медузу» за долги.",
        "Суд признал «Медузу» нежелательной.",
        "Она отрицает, что говорила с Bloomberg.",
        "The Times Square said goodbye to the year.",
        "Independent candidate Anna Kovach said the bridge was closed.",
        "American Express said that fees would rise.",
        "The BBC's chairman said that he was ill.",
      })
  void shouldNotTakeAPublicationThatTheArticleOnlyNames(String text) {
    assertThat(found(text).citations()).isEmpty();
  }

  @Test
  void shouldFindPublicationsNamedInOneBreath() {
    assertThat(found("Bloomberg and Der Spiegel established who owns the bridge.").citations())
        .extracting(CitationAnnotation::outlet)
        .containsExactly("Bloomberg", "Der Spiegel");
  }

  @Test
  void shouldGiveAPublicationsOwnWordsToTheCitationAndToNoSpeaker() {
    Annotations found = found("\"The bridge was never safe to use,\" Foreign Affairs writes.");

    assertThat(found.citations())
        .extracting(CitationAnnotation::quote)
        .containsExactly("The bridge was never safe to use");
    assertThat(found.quotes()).extracting(QuoteAnnotation::speaker).containsOnlyNulls();
  }

  private Annotations found(String text) {
    return annotator.annotate(Input.of(Articles.of("A headline", text), null), Annotations.NONE);
  }
}
