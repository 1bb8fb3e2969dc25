package io.newsloom.benchmarks.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditsTest {

  private static final String TEXT = "One is here. Two is there. Three is away. Four is home.";

  @Test
  void shouldMakeTheSameEditsOfTheSameSeed() {
    assertThat(Edits.of(TEXT, 7)).isEqualTo(Edits.of(TEXT, 7));
  }

  @Test
  void shouldChangeTheTextInEachEdit() {
    assertThat(Edits.of(TEXT, 7)).hasSize(5).doesNotContain(TEXT);
  }
}
