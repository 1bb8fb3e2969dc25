package io.newsloom.annotate.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "п’еса",
        "п'еса",
        "сямʼя",
        "об’єкт",
        "don't",
        "Івано-Франківськ",
        "F-16",
        "COVID-19",
        "5G",
        "90-х",
        "G7",
        "U.S.",
        "т.д.",
        "Lenta.ru",
        "TUT.BY",
        "col·lecció",
        "Zürich",
        "हिन्दी",
        "ва\u0301жно"
      })
  void shouldKeepAWordTogether(String word) {
    assertThat(Tokenizer.tokens(word))
        .containsExactly(new Token(0, word.length(), Token.Kind.WORD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026", "1,5", "1.000,50", "1\u00a0000\u00a0000", "٢٠٢٦"})
  void shouldKeepANumberTogether(String number) {
    assertThat(Tokenizer.tokens(number))
        .containsExactly(new Token(0, number.length(), Token.Kind.NUMBER));
  }

  @Test
  void shouldSetQuotesAndMarksApart() {
    assertThat(words("«Да!» — сказал он..."))
        .containsExactly("«", "Да", "!", "»", "—", "сказал", "он", "...");
  }

  @Test
  void shouldNotTakeAClosingQuoteForAnApostrophe() {
    assertThat(words("the 'press' said")).containsExactly("the", "'", "press", "'", "said");
  }

  @Test
  void shouldSetElisionsApart() {
    assertThat(words("L’Ukraine, dell'Italia"))
        .containsExactly("L’", "Ukraine", ",", "dell'", "Italia");
  }

  @Test
  void shouldNotJoinARangeOfNumbers() {
    assertThat(words("2020-2021")).containsExactly("2020", "-", "2021");
  }

  @Test
  void shouldNotTakeAMissingSpaceForADomain() {
    assertThat(words("закончил.Потом")).containsExactly("закончил", ".", "Потом");
  }

  @Test
  void shouldCutHanIntoCharacters() {
    assertThat(words("北京市。")).containsExactly("北", "京", "市", "。");
  }

  @Test
  void shouldCountOffsetsInUtf16Units() {
    assertThat(Tokenizer.tokens("😀 ok"))
        .containsExactly(new Token(0, 2, Token.Kind.PUNCTUATION), new Token(3, 5, Token.Kind.WORD));
  }

  @Test
  void shouldFindNothingInWhiteSpace() {
    assertThat(Tokenizer.tokens(" \u00a0\n\t")).isEmpty();
  }

  private static List<String> words(String text) {
    return Tokenizer.tokens(text).stream().map(token -> token.in(text)).toList();
  }
}
