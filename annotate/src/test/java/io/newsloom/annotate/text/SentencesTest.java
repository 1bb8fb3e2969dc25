package io.newsloom.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | Памятник А. С. Пушкину стоит в г. Минске на ул. Ленина.",
        "ru | Об этом писали газеты, журналы и т. д. и т. п. по всей стране.",
        "ru | «Приду!» — сказал он и ушёл.",
        "ru | Штраф по ст. 24 вырос до 5 тыс. рублей.",
        "be | Помнік Ф. Скарыну стаіць у г. Полацку каля вул. Замкавай.",
        "uk | Він народився в м. Київ у родині проф. Коваленка.",
        "en | Mr. Smith met Dr. Jones of the U.S. Senate at 5 p.m. on Monday.",
        "en | It costs 3.5 dollars, i.e. No. 5 on the list.",
        "de | Am 3. Oktober feiert Dr. Meier z. B. in Berlin.",
        "pl | Spotkał się z prof. Nowakiem i gen. Kowalskim przy ul. Długiej.",
        "fr | M. Dupont a rencontré Mme. Martin à Paris."
      })
  void shouldKeepASentenceWhole(String language, String sentence) {
    assertThat(split(sentence, language)).containsExactly(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | Это случилось в 2020 г. | Позже он уехал.",
        "ru | Долг вырос до 5 млн руб. | Банк молчит.",
        "ru | Он сказал: «Хватит.» | Зал встал.",
        "be | Ён пайшоў... | Ніхто не спыніў.",
        "uk | Що далі? | Ніхто не знає!",
        "en | He moved to the U.S. | The family stayed.",
        "en | \"Stop!\" | \"Why?\"",
        "de | Es regnet. | Die Straßen sind nass.",
        "ka | ეს არის სახლი. | ის დიდია.",
        "zh | 今天下雨。 | 明天晴。",
        "hi | यह घर है। | वह बड़ा है।"
      })
  void shouldEndASentence(String language, String first, String second) {
    assertThat(split(first + " " + second, language)).containsExactly(first, second);
  }

  @Test
  void shouldSeeASentenceBehindAMissingSpace() {
    assertThat(split("Он закончил.Потом ушёл.", "ru"))
        .containsExactly("Он закончил.", "Потом ушёл.");
  }

  @Test
  void shouldEndHeadlinesAtTheLine() {
    assertThat(split("A headline without a stop\n\nthe text", "en"))
        .containsExactly("A headline without a stop", "the text");
  }

  @Test
  void shouldHoldTheTokensOfEachSentence() {
    List<Sentence> sentences = Sentences.split("Да. Нет.", "ru");

    assertThat(sentences).extracting(sentence -> sentence.tokens().size()).containsExactly(2, 2);
  }

  @Test
  void shouldFindNoSentenceInNothing() {
    assertThat(Sentences.split("", "und")).isEmpty();
  }

  private static List<String> split(String text, String language) {
    return Sentences.split(text, language).stream().map(sentence -> sentence.in(text)).toList();
  }
}
