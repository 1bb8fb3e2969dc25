package io.newsloom.annotate.entity.kb;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.event.EntityType;
import org.junit.jupiter.api.Test;

class LocalIdsTest {

  @Test
  void shouldGiveInflectedNamesTheIdOfTheirDictionaryForm() {
    assertThat(LocalIds.of(EntityType.PERSON, "Ивана Петрова"))
        .isEqualTo(LocalIds.of(EntityType.PERSON, "Иван Петров"))
        .isEqualTo("local:person:ivan-petrav");
  }

  @Test
  void shouldGiveKindredAlphabetsOneId() {
    assertThat(LocalIds.of(EntityType.PERSON, "Іван Петрів"))
        .isEqualTo(LocalIds.of(EntityType.PERSON, "Иван Петрив"));
  }

  @Test
  void shouldGiveTheVowelsOfKindredLanguagesOneId() {
    assertThat(LocalIds.of(EntityType.PERSON, "Марина Ковалёва"))
        .isEqualTo(LocalIds.of(EntityType.PERSON, "Марына Кавалёва"))
        .isEqualTo(LocalIds.of(EntityType.PERSON, "Марина Ковальова"))
        .isEqualTo("local:person:marin-kavalev");
  }

  @Test
  void shouldKeepThePromisedId() {
    assertThat(LocalIds.of(EntityType.PERSON, "Іван Плюшкін"))
        .isEqualTo("local:person:ivan-plyushkin");
  }
}
