package io.newsloom.extract.field;

import io.newsloom.common.article.ArticleDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The zone that a page shows its times in. Metadata often gives a moment in UTC, where the day may
 * be another than the one people read: a page that says 00:04 of the 19th where its metadata says
 * 22:04 UTC of the 18th is two hours ahead of UTC.
 */
final class ShownZone {

  /** Where people live. A text without "pm" is half a day behind: no zone of theirs. */
  private static final int WESTMOST_MINUTES = -11 * 60;

  private static final int EASTMOST_MINUTES = 14 * 60;
  private static final int STEP_MINUTES = 30;

  private ShownZone() {}

  /** A moment in UTC told in the zone of the first shown time that is the same moment. */
  static ArticleDate tell(ArticleDate stated, Stream<ArticleDate> shown) {
    if (!"Z".equals(stated.zone()) || stated.instant() == null) {
      return stated;
    }
    Instant moment = stated.instant();
    return shown
        .filter(date -> !date.local().equals(stated.local()))
        .flatMap(date -> offset(date, moment).stream())
        .findFirst()
        .map(offset -> in(stated, moment, offset))
        .orElse(stated);
  }

  /** How far a shown time is ahead of the moment, if that can be a zone's offset. */
  private static Optional<ZoneOffset> offset(ArticleDate shown, Instant moment) {
    if (shown.local().length() <= "2026-01-15".length()) {
      return Optional.empty();
    }
    LocalDateTime utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    LocalDateTime local = LocalDateTime.parse(shown.local());
    long minutes =
        Duration.between(utc.truncatedTo(ChronoUnit.MINUTES), local.truncatedTo(ChronoUnit.MINUTES))
            .toMinutes();
    boolean zone =
        minutes % STEP_MINUTES == 0 && minutes >= WESTMOST_MINUTES && minutes <= EASTMOST_MINUTES;
    boolean otherMoment = shown.instant() != null && !sameMinute(shown.instant(), moment);
    return zone && !otherMoment
        ? Optional.of(ZoneOffset.ofTotalSeconds((int) minutes * 60))
        : Optional.empty();
  }

  private static boolean sameMinute(Instant one, Instant other) {
    return one.truncatedTo(ChronoUnit.MINUTES).equals(other.truncatedTo(ChronoUnit.MINUTES));
  }

  private static ArticleDate in(ArticleDate stated, Instant moment, ZoneOffset offset) {
    boolean seconds = stated.precision() == ArticleDate.Precision.SECOND;
    String local =
        moment
            .atOffset(offset)
            .format(
                DateTimeFormatter.ofPattern(
                    seconds ? "yyyy-MM-dd'T'HH:mm:ss" : "yyyy-MM-dd'T'HH:mm"));
    return new ArticleDate(stated.raw(), local, stated.precision(), offset.getId(), moment);
  }
}
