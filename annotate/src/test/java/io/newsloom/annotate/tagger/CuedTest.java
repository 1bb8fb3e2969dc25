package io.newsloom.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.text.Tokenizer;
import org.junit.jupiter.api.Test;

class CuedTest {

  private static final Cues CUES = Cues.standard();

  @Test
  void shouldKnowACueByItsStemInEachLanguage() {
    assertThat(cued("міністерству").cues).containsExactly(Cues.Kind.INSTITUTION.bit());
    assertThat(cued("министерством").cues).containsExactly(Cues.Kind.INSTITUTION.bit());
    assertThat(cued("Ministerium").cues).containsExactly(Cues.Kind.INSTITUTION.bit());
  }

  @Test
  void shouldSayTheSameBehindAHeadInAnyLanguage() {
    int[] ukrainian = cued("Міністерство оборони").heads;
    int[] polish = cued("Ministerstwo obrony").heads;

    assertThat(ukrainian[1]).isNotZero().isEqualTo(polish[1]);
  }

  @Test
  void shouldForgetAHeadBehindAMark() {
    assertThat(cued("Міністерство, оборона").heads[2]).isZero();
  }

  @Test
  void shouldTellWhatStandsBeforeQuotationMarks() {
    int[] quotes = cued("ТОВ «Надія» і «Мрія»").quotes;

    assertThat(quotes[0]).isZero();
    assertThat(quotes[1]).isNotZero().isEqualTo(quotes[2]).isEqualTo(-quotes[3]);
    assertThat(quotes[6]).isNotZero().isNotEqualTo(quotes[2]);
  }

  private static Cued cued(String text) {
    return new Cued(Words.of(text, Tokenizer.tokens(text), "uk"), CUES);
  }
}
