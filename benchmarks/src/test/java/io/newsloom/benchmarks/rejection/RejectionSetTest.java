package io.newsloom.benchmarks.rejection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RejectionSetTest {

  private static final Map<String, List<List<String>>> TEXTS =
      Map.of("site", List.of(List.of("Paper")), "t", List.of(List.of("a", "b"), List.of("c", "d")));

  @Test
  void shouldFillEveryLayoutInEveryLanguage() {
    assertThat(RejectionSet.pages())
        .hasSizeGreaterThan(200)
        .allSatisfy(made -> assertThat(made.html()).doesNotContain("{{"))
        .extracting(RejectionSet.Made::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void shouldRepeatWhatStandsBetweenAKeysMarksForEachRow() {
    Template template = new Template(Map.of("top", "<b>{{site}}</b>"), TEXTS);

    assertThat(template.fill("{{>top}}{{#t}}{{n}}{{2}}{{site}};{{/t}}"))
        .isEqualTo("<b>Paper</b>1bPaper;2dPaper;");
  }

  @Test
  void shouldFailForATextThatIsMissing() {
    Template template = new Template(Map.of(), TEXTS);

    assertThatThrownBy(() -> template.fill("{{lead}}")).hasMessageContaining("lead");
  }
}
