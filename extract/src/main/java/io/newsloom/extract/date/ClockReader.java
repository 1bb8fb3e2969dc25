package io.newsloom.extract.date;

import io.newsloom.extract.date.DateParts.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day as people write them: 18:18, 18h18, 6.18 pm, with a zone or without. */
final class ClockReader {

  /** How far from its date a time may stand, in UTF-16 units. */
  private static final int AFTER = 22;

  private static final int BEFORE = 30;

  private final DateWords words;
  private final Pattern clock;

  ClockReader(DateWords words) {
    this.words = words;
    clock =
        Pattern.compile(
            "(?<![\\d:.])(\\d{1,2})(?::|\\.|\\s?h\\s?|ч)(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?!\\d|\\.\\d)(?:\\s*(am|pm|a\\.m\\.?|p\\.m\\.?)(?!\\p{L}))?(?:\\s*\\(?("
                + words.zoneAlternation()
                + "|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2})(?!\\p{L})\\)?)?"
                + "|(?<!\\d)(\\d{1,2})\\s?(am|pm|a\\.m\\.?|p\\.m\\.?)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The time of day nearest to a date, a few words away at most; null = none. */
  @Nullable Clock near(String text, int dateStart, int dateEnd) {
    Matcher m = clock.matcher(text);
    m.region(dateEnd, Math.min(text.length(), dateEnd + 40)).useTransparentBounds(true);
    if (m.find() && m.start() - dateEnd <= AFTER) {
      return clock(m);
    }
    m = clock.matcher(text).region(Math.max(0, dateStart - BEFORE), dateStart);
    return m.find() ? clock(m) : null;
  }

  private Clock clock(Matcher m) {
    boolean bare = m.group(1) == null;
    int hour = Integer.parseInt(bare ? m.group(6) : m.group(1));
    String zone = m.group(5);
    if (zone != null && zone.length() > 3 && (zone.startsWith("UTC") || zone.startsWith("GMT"))) {
      zone = zone.substring(3);
    }
    return new Clock(
        hour(hour, bare ? m.group(7) : m.group(4)),
        bare ? 0 : Integer.parseInt(m.group(2)),
        m.group(3) == null ? -1 : Integer.parseInt(m.group(3)),
        words.zone(zone),
        m.start(),
        m.end());
  }

  /** An hour of the day, by "am" or "pm" behind it; "18:18 am Kai" is German. */
  static int hour(int hour, @Nullable String half) {
    if (half == null || hour > 12) {
      return hour;
    }
    return hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
  }
}
