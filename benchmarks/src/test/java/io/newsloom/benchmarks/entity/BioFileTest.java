package io.newsloom.benchmarks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.tagger.Example;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.common.event.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

class BioFileTest {

  private static final List<String> LINES =
      List.of("Anna\tB-PER", "Novak\tI-PER", "left\tO", "Minsk\tB-LOC", "", "Yes\tO");

  @Test
  void shouldReadSentencesWithTheirNames() {
    List<Example> examples = BioFile.parse(LINES, "en");

    assertThat(examples).extracting(Example::text).containsExactly("Anna Novak left Minsk", "Yes");
    assertThat(examples.get(0).names())
        .containsExactly(
            new TaggedSpan(0, 10, EntityType.PERSON, 1),
            new TaggedSpan(16, 21, EntityType.PLACE, 1));
  }

  @Test
  void shouldKeepTwoNamesSideBySideApart() {
    List<Example> examples = BioFile.parse(List.of("Minsk\tB-LOC", "Paris\tB-LOC"), "en");

    assertThat(examples.get(0).names()).hasSize(2);
  }

  @Test
  void shouldHoldOutTheSameSentencesEachTime() {
    List<Example> examples = BioFile.parse(LINES, "en");

    assertThat(NameSet.isHeldOut(examples.get(0)))
        .isEqualTo(NameSet.isHeldOut(BioFile.parse(LINES, "be").get(0)));
  }
}
