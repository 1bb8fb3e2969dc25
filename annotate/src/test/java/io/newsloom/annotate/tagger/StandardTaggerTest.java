package io.newsloom.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.text.Sentences;
import io.newsloom.common.event.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committed models, on sentences that nobody should get wrong. */
class StandardTaggerTest {

  private static final Tagger TAGGER = Taggers.standard();

  @ParameterizedTest
  @CsvSource({
    "en, 'The talks between the two sides were held in London on Monday.', London",
    "ru, 'Переговоры прошли в Москве в понедельник.', Москве",
    "be, 'Перамовы прайшлі ў Мінску ў панядзелак.', Мінску",
    "uk, 'Переговори відбулися в Києві у понеділок.', Києві",
    "de, 'Die Gespräche fanden am Montag in Berlin statt.', Berlin",
    "fr, 'Les négociations ont eu lieu lundi à Paris.', Paris",
    "es, 'Las conversaciones tuvieron lugar el lunes en Madrid.', Madrid",
    "pl, 'Rozmowy odbyły się w poniedziałek w Warszawie.', Warszawie"
  })
  void shouldFindACity(String language, String text, String city) {
    List<TaggedSpan> found = TAGGER.tag(text, Sentences.split(text, language), language);

    assertThat(found)
        .filteredOn(span -> span.type() == EntityType.PLACE)
        .extracting(span -> text.substring(span.start(), span.end()))
        .containsExactly(city);
  }

  @Test
  void shouldCutThePossessiveOff() {
    String text = "They waited for the chairman in London's oldest station.";

    assertThat(TAGGER.tag(text, Sentences.split(text, "en"), "en"))
        .extracting(span -> text.substring(span.start(), span.end()))
        .contains("London");
  }
}
