package io.newsloom.desk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.desk.screen.FilterUrl.Criterion;
import io.newsloom.desk.view.Filter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterUrlTest {

  @Test
  void shouldWriteEveryCriterionEncoded() {
    Filter filter =
        new Filter(
            List.of("be", "ru"),
            List.of("sport"),
            List.of("q7747", "local:person:x&y"),
            List.of("a&b"),
            "Мір",
            Instant.parse("2026-01-15T12:00:00Z"));

    assertThat(FilterUrl.of("/", filter))
        .isEqualTo(
            "/?language=be&language=ru&topic=sport&entity=Q7747&entity=local%3Aperson%3Ax%26y&source=a%26b&q=%D0%9C%D1%96%D1%80"
                + "&since=2026-01-15T12%3A00%3A00Z");
    assertThat(FilterUrl.of("/", Filter.ALL)).isEqualTo("/");
  }

  @Test
  void shouldChooseAndTakeBack() {
    Filter chosen = FilterUrl.toggle(Filter.ALL, Criterion.TOPIC, "sport");

    assertThat(chosen.topics()).containsExactly("sport");
    assertThat(FilterUrl.toggle(chosen, Criterion.TOPIC, "sport")).isEqualTo(Filter.ALL);
  }
}
