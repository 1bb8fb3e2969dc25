package io.newsloom.annotate.entity.kb;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.event.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

  @ParameterizedTest
  @CsvSource({
    "Россия, Россией",
    "Білорусь, Білоруссю",
    "Київ, Києвом",
    "Америка, Америці",
    "Путин, Путиным",
    "Зеленський, Зеленському",
    "Навальны, Навальнага",
    "Афины, Афинах",
    "Баку, БАКУ",
    "Афины, Афіны"
  })
  void shouldKnowTheCasesOfAName(String name, String word) {
    assertThat(Inflection.isOf(word, named(name))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Богота, Багато",
    "Самоа, Самому",
    "Дели, Дело",
    "Маск, Маски",
    "Малага, Малий",
    "Минск, Минский"
  })
  void shouldTakeNoOtherWordOfTheSameStemForACase(String name, String word) {
    assertThat(Inflection.isOf(word, named(name))).isFalse();
  }

  private static Entry named(String name) {
    return new Entry("x", null, EntityType.PLACE, 0.5, Map.of("ru", name), List.of(), Set.of());
  }
}
