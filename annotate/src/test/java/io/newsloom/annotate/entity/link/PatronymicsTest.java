package io.newsloom.annotate.entity.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.common.event.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatronymicsTest {

  @Test
  void shouldJoinAGivenNameAndThePatronymicBehindIt() {
    assertThat(Patronymics.joined(List.of(person(0, 7), person(8, 21)), "Тимофей Кузьмич Рудой"))
        .containsExactly(person(0, 21));
  }

  @Test
  void shouldTakeTheGivenNameThatTheTaggerLeftOut() {
    assertThat(Patronymics.joined(List.of(person(8, 23)), "Тимофея Кузьмича Рудого ждут."))
        .containsExactly(person(0, 23));
  }

  @Test
  void shouldLeaveTwoPersonsApart() {
    List<TaggedSpan> two = List.of(person(0, 7), person(8, 17));

    assertThat(Patronymics.joined(two, "Тимофей Анна Рудая")).isEqualTo(two);
  }

  private static TaggedSpan person(int start, int end) {
    return new TaggedSpan(start, end, EntityType.PERSON, 0.9);
  }
}
