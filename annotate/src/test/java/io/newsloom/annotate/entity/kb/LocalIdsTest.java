package io.newsloom.annotate.entity.kb;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.event.EntityType;
import org.junit.jupiter.api.Test;

class LocalIdsTest {

  @Test
  void shouldGiveInflectedNamesTheIdOfTheirDictionaryForm() {
    assertThat(LocalIds.of(EntityType.PERSON, "Ивана Петрова"))
        .isEqualTo(LocalIds.of(EntityType.PERSON, "Иван Петров"))
        .isEqualTo("local:person:ivan-petrov");
  }

  @Test
  void shouldGiveKindredAlphabetsOneId() {
    assertThat(LocalIds.of(EntityType.PERSON, "Іван Петрів"))
        .isEqualTo(LocalIds.of(EntityType.PERSON, "Иван Петрив"));
  }
}
