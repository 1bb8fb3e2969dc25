package io.newsloom.extract.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StemsTest {

  private final Stems stems = new Stems(List.of("subscri", "подпис", "il y a"));

  @Test
  void shouldFindAStemInAnyCase() {
    assertThat(stems.isIn("Only for SUBSCRIBERS")).isTrue();
    assertThat(stems.isIn("Оформите Подписку")).isTrue();
  }

  @Test
  void shouldFindAStemAtTheStartAndAtTheEnd() {
    assertThat(stems.isIn("subscribe")).isTrue();
    assertThat(stems.isIn("Paru il y a")).isTrue();
  }

  @Test
  void shouldNotFindTheBeginningOfAStem() {
    assertThat(stems.isIn("subscr")).isFalse();
    assertThat(stems.isIn("su")).isFalse();
    assertThat(stems.isIn("")).isFalse();
  }

  @Test
  void shouldFindAStemOfThreeLettersAmongLongerOnes() {
    Stems mixed = new Stems(List.of("yesterday", "hoy"));
    assertThat(mixed.isIn("Actualizado HOY")).isTrue();
    assertThat(mixed.isIn("Updated Yesterday")).isTrue();
    assertThat(mixed.isIn("ho")).isFalse();
  }

  @Test
  void shouldRefuseAStemThatIsTooShort() {
    assertThatThrownBy(() -> new Stems(List.of("hi"))).isInstanceOf(IllegalArgumentException.class);
  }
}
