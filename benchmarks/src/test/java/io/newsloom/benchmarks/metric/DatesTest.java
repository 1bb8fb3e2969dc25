package io.newsloom.benchmarks.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.ArticleDate.Precision;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatesTest {

  @Test
  void shouldCompareTheDayOnly() {
    assertThat(Dates.compare("2026-01-15", date("2026-01-15T18:18"))).isEqualTo(Dates.Match.RIGHT);
    assertThat(Dates.compare("2026-01-15", date("2026-01-16"))).isEqualTo(Dates.Match.WRONG);
  }

  @Test
  void shouldNotCallAMonthADay() {
    assertThat(Dates.compare("2026-01-15", date("2026-01"))).isEqualTo(Dates.Match.WRONG);
  }

  @Test
  void shouldCompareMomentsInTheZoneOfTheTruth() {
    ArticleDate minsk =
        new ArticleDate(
            "raw",
            "2026-01-16T00:30",
            Precision.MINUTE,
            "+03:00",
            Instant.parse("2026-01-15T21:30:00Z"));

    assertThat(Dates.compare("2026-01-15 21:30:00.250000+00:00", minsk))
        .isEqualTo(Dates.Match.RIGHT);
    assertThat(Dates.compare("2026-01-16 00:30:00", minsk)).isEqualTo(Dates.Match.RIGHT);
    assertThat(Dates.compare("2026-01-15", minsk)).isEqualTo(Dates.Match.WRONG);
  }

  @Test
  void shouldCountAMissingDateAgainstTheRecallOnly() {
    Score score =
        Dates.score(
            List.of(
                Dates.Match.RIGHT, Dates.Match.RIGHT, Dates.Match.WRONG, Dates.compare("x", null)));

    assertThat(score).isEqualTo(new Score(2.0 / 3, 2.0 / 3, 4.0 / 6));
  }

  private static ArticleDate date(String local) {
    return new ArticleDate(local, local, Precision.DAY, null, null);
  }
}
