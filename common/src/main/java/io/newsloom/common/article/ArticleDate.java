package io.newsloom.common.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A date as an article states it. A missing date is a missing {@code ArticleDate}: it is never
 * "now".
 *
 * @param raw the text it was read from, untouched
 * @param local ISO 8601 local date or date-time to its precision: {@code 2026-01-15} or {@code
 *     2026-01-15T18:18}
 * @param precision how fine the page's statement is
 * @param zone the offset or zone id stated by the page or by the source's profile; null = unknown
 * @param instant the moment in UTC; null while the zone is unknown or the precision is coarser than
 *     a minute
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleDate(
    String raw,
    String local,
    Precision precision,
    @Nullable String zone,
    @Nullable Instant instant) {

  /** How fine a date is. */
  public enum Precision {
    YEAR("year"),
    MONTH("month"),
    DAY("day"),
    MINUTE("minute"),
    SECOND("second");

    private final String json;

    Precision(String json) {
      this.json = json;
    }

    @JsonValue
    public String json() {
      return json;
    }
  }
}
