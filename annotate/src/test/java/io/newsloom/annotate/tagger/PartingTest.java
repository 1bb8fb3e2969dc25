package io.newsloom.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Token;
import io.newsloom.common.event.EntityType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "«Київ», каже|« Київ » , каже",
        "(Lviv) said:|( Lviv ) said :",
        "ім. Франка|ім . Франка",
        "і т.д. і|і т.д. і",
        "Перемога!!!|Перемога !!!"
      })
  void shouldPartWordsFromMarks(String text, String parts) {
    assertThat(words(text, Parting.of(text, raw(text)))).containsExactly(parts.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mr. Smith 's dog", "l' homme", "#tag", "Івано-Франківськ є", ") ."})
  void shouldLeaveASentenceOfWordsAsItIs(String text) {
    Sentence given = raw(text);

    assertThat(Parting.of(text, given)).isSameAs(given);
  }

  @Test
  void shouldWidenANameToTheTokensGiven() {
    String text = "у «Києві», де";

    assertThat(Parting.widened(List.of(place(3, 8)), raw(text))).containsExactly(place(2, 10));
  }

  @Test
  void shouldKeepTheFirstOfTwoNamesInAToken() {
    String text = "(Київ,Львів)";

    assertThat(Parting.widened(List.of(place(1, 5), place(6, 11)), raw(text)))
        .containsExactly(place(0, 12));
  }

  @Test
  void shouldFindNamesInSentencesThatWereCutAtBlanks() {
    String text = "\"Anna Novak\" lives in Minsk, and works there.";

    assertThat(TinyModel.tagger().tag(text, List.of(raw(text)), "en"))
        .extracting(name -> text.substring(name.start(), name.end()))
        .containsExactly("\"Anna Novak\"", "Minsk,");
  }

  private static TaggedSpan place(int start, int end) {
    return new TaggedSpan(start, end, EntityType.PLACE, 1);
  }

  private static List<String> words(String text, Sentence sentence) {
    return sentence.tokens().stream().map(token -> token.in(text)).toList();
  }

  /** A token for whatever stands between two blanks. */
  private static Sentence raw(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      boolean letters = word.chars().anyMatch(Character::isLetter);
      tokens.add(
          new Token(at, at + word.length(), letters ? Token.Kind.WORD : Token.Kind.PUNCTUATION));
      at += word.length() + 1;
    }
    return new Sentence(tokens);
  }
}
