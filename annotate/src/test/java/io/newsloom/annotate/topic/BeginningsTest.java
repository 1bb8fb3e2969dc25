package io.newsloom.annotate.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BeginningsTest {

  @Test
  void shouldGiveAWordAndItsBeginnings() {
    assertThat(Beginnings.of("bridges")).hasSize(4);
    assertThat(Beginnings.of("sea")).hasSize(2);
    assertThat(Beginnings.of("of")).isEmpty();
    assertThat(Beginnings.of("2026")).isEmpty();
  }

  @Test
  void shouldFindWordsOfOneStemAlike() {
    assertThat(set("elections")).containsAnyElementsOf(set("elected"));
    assertThat(set("elections")).doesNotContainAnyElementsOf(set("bridges"));
  }

  @Test
  void shouldWriteKindredLanguagesAlike() {
    assertThat(set("цяпер")).isEqualTo(set("тепер")).isEqualTo(set("теперь"));
    assertThat(set("школьнікі")).containsAnyElementsOf(set("школьники"));
  }

  private static Set<Integer> set(String key) {
    return Arrays.stream(Beginnings.of(key)).boxed().collect(Collectors.toSet());
  }
}
