package io.newsloom.annotate.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR = LanguageDetector.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "be | Урад зацвердзіў новы бюджэт на наступны год",
        "be | Сьнег ляжыць на палёх, і зь лесу чуваць галасы",
        "be | Uradu treba adkazać na pytańni žycharoŭ Miensku",
        "be | Śnieh lažyć na paloch, a dzieci jšče śpiać",
        "be | Прэзідэнт сустрэўся з міністрам",
        "ru | Правительство утвердило бюджет на следующий год",
        "uk | Уряд затвердив бюджет на наступний рік",
        "uk | Вони прийшли вчора",
        "hr | Uvjeti su isti tijekom cijele godine",
        "sr | Uslovi su isti tokom cele godine",
        "bg | Правителството прие бюджета за следващата година",
        "sr | Влада је усвојила буџет за следећу годину",
        "sr | Vlada je usvojila budžet za sledeću godinu i predsednik ga je potpisao",
        "mk | Владата го усвои буџетот за следната година",
        "en | The government has approved the budget for next year",
        "de | Die Regierung hat den Haushalt für das nächste Jahr beschlossen",
        "pl | Rząd przyjął budżet na przyszły rok",
        "el | Η κυβέρνηση ενέκρινε τον προϋπολογισμό",
        "ja | 政府は来年度の予算を承認した",
        "zh | 政府批准了明年的预算",
        "fa | دولت بودجه سال آینده را تصویب کرد"
      })
  void shouldTellTheLanguageOfATitle(String language, String title) {
    assertThat(DETECTOR.detect(title).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345 67", "…!?", "ภาษาไทยเป็นภาษาที่", "a"})
  void shouldSayUndForWhatIsNone(String text) {
    assertThat(DETECTOR.detect(text)).isEqualTo(Verdict.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int i = 0; i < n; i++) { sum += a[i]; }",
        "Anna Kovach, Tom Reed, Karen Doyle, Bill Hart",
        "Минск, Брест, Гродно, Витебск, Гомель",
        "xkcd qwrtp zxcvb mnbvc",
        "A B C D E F"
      })
  void shouldSayUndForLettersThatAreNoText(String text) {
    assertThat(DETECTOR.detect(text)).isEqualTo(Verdict.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | President Trump Says Tariffs Will Rise In May, Reuters Reports",
        "cs | Strč prst skrz krk, řekl mlč a zmrzl v hloubi vrb",
        "en | Set {name} and {path}, then restart the service"
      })
  void shouldReadTextThatLooksLikeNone(String language, String text) {
    assertThat(DETECTOR.detect(text).language()).isEqualTo(language);
  }

  @Test
  void shouldNotLetThePageOverruleTheText() {
    String text = "Правительство утвердило бюджет на следующий год и направило его в парламент";

    assertThat(DETECTOR.detect(text, "be").language()).isEqualTo("ru");
  }

  @Test
  void shouldReadDecomposedLettersAsComposedOnes() {
    String text = "Ён сустрэўся з міністрам у Мінску";

    assertThat(DETECTOR.detect(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(DETECTOR.detect(text));
  }

  @Test
  void shouldKnowAtLeastFortyFiveLanguages() {
    assertThat(DETECTOR.languages()).hasSizeGreaterThanOrEqualTo(45);
  }

  @Test
  void shouldFitASmallHeap() {
    assertThat(DETECTOR.modelBytes()).isLessThan(15_000_000);
  }
}
