package io.newsloom.benchmarks.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransliterationsTest {

  @Test
  void shouldWriteBelarusianInLacinka() {
    assertThat(Transliterations.lacinka("Сьнег ляжыць, яшчэ зімна ў полі"))
        .isEqualTo("śnieh lažyć, jašče zimna ŭ poli");
  }

  @Test
  void shouldWriteSerbianInLatin() {
    assertThat(Transliterations.serbianLatin("Љубав и џеп")).isEqualTo("ljubav i džep");
  }
}
