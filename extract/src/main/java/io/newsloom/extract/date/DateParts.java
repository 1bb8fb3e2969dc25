package io.newsloom.extract.date;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.ArticleDate.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date found in a text, before it is known to exist.
 *
 * @param second -1 = not stated; likewise {@code hour} for the whole time, {@code day} for months
 * @param zone an offset such as {@code +03:00}, or a zone id
 * @param start where in the text it begins
 * @param end where it ends
 */
record DateParts(
    int year,
    int month,
    int day,
    int hour,
    int minute,
    int second,
    @Nullable String zone,
    int start,
    int end) {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;
  private static final DateTimeFormatter TO_MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
  private static final DateTimeFormatter TO_SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

  /** A day without a time. */
  static DateParts day(LocalDate day, int start, int end) {
    return new DateParts(
        day.getYear(), day.getMonthValue(), day.getDayOfMonth(), -1, -1, -1, null, start, end);
  }

  DateParts withTime(Clock clock) {
    return new DateParts(
        year,
        month,
        day,
        clock.hour(),
        clock.minute(),
        clock.second(),
        clock.zone() == null ? zone : clock.zone(),
        Math.min(start, clock.start()),
        Math.max(end, clock.end()));
  }

  DateParts withTimeIfAny(@Nullable Clock clock) {
    return clock == null || clock.hour() > 23 || clock.minute() > 59 ? this : withTime(clock);
  }

  /** A time of day as written. */
  record Clock(int hour, int minute, int second, @Nullable String zone, int start, int end) {}

  boolean hasTime() {
    return hour >= 0;
  }

  /** The date, if there is such a day and minute, in the years of the web. */
  Optional<ArticleDate> toDate(String text) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    String raw = text.substring(start, end).strip();
    try {
      if (day < 0) {
        String local = String.format(Locale.ROOT, "%04d-%02d", year, month);
        LocalDate.of(year, month, 1);
        return Optional.of(new ArticleDate(raw, local, Precision.MONTH, null, null));
      }
      LocalDate date = LocalDate.of(year, month, day);
      if (!hasTime()) {
        return Optional.of(new ArticleDate(raw, date.toString(), Precision.DAY, null, null));
      }
      LocalDateTime local =
          hour == 24 && minute == 0
              ? date.plusDays(1).atStartOfDay()
              : date.atTime(LocalTime.of(hour, minute, Math.max(0, second)));
      return Optional.of(dated(raw, local, second >= 0, zone));
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 June, 25:00: not a date
    }
  }

  static ArticleDate dated(
      String raw, LocalDateTime local, boolean seconds, @Nullable String zone) {
    Instant instant = zone == null ? null : local.atZone(ZoneId.of(zone)).toInstant();
    return new ArticleDate(
        raw,
        local.format(seconds ? TO_SECOND : TO_MINUTE),
        seconds ? Precision.SECOND : Precision.MINUTE,
        zone,
        instant);
  }
}
