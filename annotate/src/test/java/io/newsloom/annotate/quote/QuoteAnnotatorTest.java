package io.newsloom.annotate.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.Articles;
import io.newsloom.annotate.Input;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.QuoteAnnotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteAnnotatorTest {

  private final QuoteAnnotator annotator = QuoteAnnotator.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"We will rebuild the bridge by June,\" said Anna Kovach on Monday.|We will rebuild the bridge by June|Anna Kovach",
        "“Nobody warned us about it,” Mayor Tom Reed told residents.|Nobody warned us about it|Tom Reed",
        "«Мы построим мост к июню», — заявил министр Павел Громов.|Мы построим мост к июню|Павел Громов",
        "Павел Громов отметил: «Мост построят к июню».|Мост построят к июню|Павел Громов",
        "«Мост пабудуем да чэрвеня», — сказала Вольга Лапко.|Мост пабудуем да чэрвеня|Вольга Лапко",
        "«Міст збудуємо до червня», — зазначив Остап Гай.|Міст збудуємо до червня|Остап Гай",
        "“No bridge,” grumbled Anna Kovach.|No bridge|Anna Kovach",
        "“It is safe,” Anna Kovach, an engineer, told Reuters.|It is safe|Anna Kovach",
        "«Мост закрыт», — сообщил «Вечернему Энску» Павел Громов.|Мост закрыт|Павел Громов",
        "Её сосед Павел Громов в июнь не верит: «Мост не достроят».|Мост не достроят|Павел Громов",
        "«Мост закрыт», — заявили в МЧС.|Мост закрыт|МЧС",
        "«Мост закрыт», — говорится в сообщении МЧС.|Мост закрыт|МЧС",
        "— Мост достроят к июню, — сказал Павел Громов.|Мост достроят к июню|Павел Громов",
      })
  void shouldFindTheWordsAndTheSpeaker(String text, String words, String speaker) {
    List<QuoteAnnotation> quotes = quotes(text);

    assertThat(quotes).extracting(QuoteAnnotation::text).containsExactly(words);
    assertThat(quotes).extracting(QuoteAnnotation::speaker).containsExactly(speaker);
  }

  @Test
  void shouldCountOffsetsInTheArticlesText() {
    String text = "Anna Kovach came late. \"We will rebuild the bridge,\" she said.";

    QuoteAnnotation quote = quotes(text).get(0);

    assertThat(text.substring(quote.span().offset(), quote.span().end())).isEqualTo(quote.text());
  }

  @Test
  void shouldResolveAPronounToThePersonNamedBefore() {
    assertThat(quotes("Anna Kovach came late. \"We will rebuild the bridge,\" she said."))
        .extracting(QuoteAnnotation::speaker)
        .containsExactly("Anna Kovach");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«Мост цел, — сказала Анна Громова. — Но дороги нет».",
        "— Мост цел, — сказала Анна Громова. — Но дороги нет",
      })
  void shouldPartWordsFromTheClauseWithinThem(String text) {
    assertThat(quotes(text))
        .extracting(QuoteAnnotation::text)
        .containsExactly("Мост цел", "Но дороги нет");
    assertThat(quotes(text)).extracting(QuoteAnnotation::speaker).containsOnly("Анна Громова");
  }

  @Test
  void shouldFindNoNameWithinTheQuoteForAPronoun() {
    assertThat(quotes("«Мосты Праги пусты», — сказали соседи."))
        .extracting(QuoteAnnotation::speaker)
        .containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The firm «Северный берег» opened a second shop.",
        "She reread \"The Long Road\" in spring.",
        "Завод «Старт» купил новый станок.",
        "Мост закрыт, пишет «Вечерний Энск».",
        "Спектакль назывался «Мост через реку».",
        "The bridge is called \"The Long Way\" by everybody.",
      })
  void shouldLeaveTitlesAndNamesAlone(String text) {
    assertThat(quotes(text)).isEmpty();
  }

  private List<QuoteAnnotation> quotes(String text) {
    return annotator
        .annotate(Input.of(Articles.of("A headline", text), null), Annotations.NONE)
        .quotes();
  }
}
