package io.newsloom.benchmarks.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void shouldSplitAtPunctuationAndSpace() {
    assertThat(Words.of("Putin's dealt a blow, says U.S.-based x_y."))
        .containsExactly("Putin", "s", "dealt", "a", "blow", "says", "U", "S", "based", "x_y");
  }

  @Test
  void shouldTakeLettersOfEveryScriptAndNumbersOfEveryKind() {
    assertThat(Words.of("Ўладзімір 東京 Ⅷ ½ x²")).containsExactly("Ўладзімір", "東京", "Ⅷ", "½", "x²");
  }

  @Test
  void shouldSplitAtCombiningMarksAsPythonDoes() {
    assertThat(Words.of("e\u0301a हिंदी")).containsExactly("e", "a", "ह", "द");
  }

  @Test
  void shouldFindNothingInPunctuation() {
    assertThat(Words.of(" – … !")).isEmpty();
  }
}
