package io.newsloom.common.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediaTopicTableTest {

  private final MediaTopicTable table = MediaTopicTable.standard();

  @ParameterizedTest
  @EnumSource
  void shouldHaveTheTopLevelTopicsUnderTheirSlugs(MediaTopic topic) {
    SubTopic found = table.ofKey(topic.slug()).orElseThrow();

    assertThat(found.isTop()).isTrue();
    assertThat(found.id()).isEqualTo(topic.id());
    assertThat(found.label("en")).isEqualTo(topic.label());
  }

  @Test
  void shouldKnowAtLeastAHundredNarrowerTopics() {
    assertThat(table.all().stream().filter(topic -> !topic.isTop()))
        .hasSizeGreaterThanOrEqualTo(100)
        .allSatisfy(topic -> assertThat(topic.id()).matches("medtop:2\\d{7}"));
  }

  @Test
  void shouldNameEveryTopicInEveryLanguage() {
    assertThat(table.all())
        .allSatisfy(
            topic ->
                assertThat(topic.labels())
                    .containsOnlyKeys(MediaTopicTable.LANGUAGES)
                    .doesNotContainValue(""));
  }

  @Test
  void shouldNameATopicInEnglishWhereALanguageIsNotKnown() {
    SubTopic soccer = table.ofId("medtop:20001065").orElseThrow();

    assertThat(soccer.label("be")).isEqualTo("футбол");
    assertThat(soccer.label("xx")).isEqualTo("soccer");
  }
}
