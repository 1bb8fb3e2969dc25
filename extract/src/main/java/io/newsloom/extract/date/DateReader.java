package io.newsloom.extract.date;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.extract.date.DateParts.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people and machines write them: ISO 8601, RFC 5322, numeric, with month names of a
 * dozen languages, and relative to the moment the page was fetched. Immutable, thread-safe.
 *
 * <p>Never guesses a zone; never takes "now" for a date.
 */
public final class DateReader {

  /** Longer texts are no dates; keeps the cost of hostile attributes small. */
  private static final int LONGEST = 400;

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)?(?!\\d)");
  private static final Pattern ISO_BASIC =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?:T?(\\d{2})(\\d{2})(\\d{2})?)?(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})\\s*[./年년]\\s*(\\d{1,2})\\s*[./月월]\\s*(\\d{1,2})(?!\\d)[일日]?");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)?\\d{2})(?!\\d|\\.\\d)");
  private static final Pattern ZONE_AFTER =
      Pattern.compile("\\s*([+-]\\d{2}:?\\d{2}|[+-]\\d{2}|Z)(?!\\d)");

  private final DateWords words = new DateWords();
  private final Pattern dayMonth;
  private final Pattern monthDay;
  private final Pattern unix;
  private final Pattern clock;

  public DateReader() {
    String months = words.monthAlternation();
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    dayMonth =
        Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|-?га|-?го)?[.,]?\\s*-?(?:of |de |d')?\\s*("
                + months
                + ")(?!\\p{L})\\.?,?\\s*-?(?:de |del )?\\s*['’]?(\\d{4}|\\d{2}(?!\\d|[:.h]\\d))?",
            flags);
    monthDay =
        Pattern.compile(
            "(?<!\\p{L})("
                + months
                + ")\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d)(?:,?\\s*(\\d{4}))?",
            flags);
    unix =
        Pattern.compile(
            "(?<!\\p{L})("
                + months
                + ")\\s+(\\d{1,2})\\s+(\\d{2}):(\\d{2}):(\\d{2})\\s+(?:([A-Z]{1,5}|[+-]\\d{4})\\s+)?(\\d{4})(?!\\d)",
            flags);
    clock =
        Pattern.compile(
            "(?<![\\d:.])(\\d{1,2})(?::|\\.|h|ч)(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?!\\d|\\.\\d)(?:\\s*(am|pm|a\\.m\\.?|p\\.m\\.?)(?!\\p{L}))?(?:\\s*\\(?("
                + words.zoneAlternation()
                + "|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2})(?!\\p{L})\\)?)?"
                + "|(?<!\\d)(\\d{1,2})\\s?(am|pm|a\\.m\\.?|p\\.m\\.?)(?!\\p{L})",
            flags);
  }

  /** The date that {@code text} is, if it is nothing but a date; days before months. */
  public Optional<ArticleDate> readWhole(String text) {
    return locate(text, true, null)
        .filter(parts -> text.length() - (parts.end() - parts.start()) <= 14)
        .flatMap(parts -> parts.toDate(text));
  }

  /**
   * The first date in a text.
   *
   * @param dayFirst whether 3/4/2025 is in April
   * @param fetchedAt what relative dates and dates without a year count from; null = such dates are
   *     not read
   */
  public Optional<ArticleDate> read(String text, boolean dayFirst, @Nullable Instant fetchedAt) {
    String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Optional<ArticleDate> absolute =
        locate(bounded, dayFirst, fetchedAt).flatMap(parts -> parts.toDate(bounded));
    if (absolute.isPresent() || fetchedAt == null) {
      return absolute;
    }
    return relative(bounded, fetchedAt);
  }

  private Optional<DateParts> locate(String text, boolean dayFirst, @Nullable Instant fetchedAt) {
    DateParts date = day(text, dayFirst, fetchedAt);
    if (date == null || date.hasTime()) {
      return Optional.ofNullable(date);
    }
    Clock time = time(text, date.start(), date.end());
    return Optional.of(date.withTimeIfAny(time));
  }

  private @Nullable DateParts day(String text, boolean dayFirst, @Nullable Instant fetchedAt) {
    if (!Numbers.isIn(text)) {
      return null;
    }
    boolean monthFirst = words.mayHaveMonthBeforeNumber(text);
    Matcher iso = ISO.matcher(text);
    if (Numbers.find(iso, text)) {
      return iso(text, iso);
    }
    Matcher m = unix.matcher(text);
    if (monthFirst && m.find()) {
      return unix(m);
    }
    m = dayMonth.matcher(text);
    if (Numbers.find(m, text) && (m.group(3) != null || fetchedAt != null)) {
      return named(m, m.group(3), words.month(m.group(2)), number(m.group(1)), fetchedAt);
    }
    m = monthDay.matcher(text);
    if (monthFirst && m.find() && (m.group(3) != null || fetchedAt != null)) {
      return named(m, m.group(3), words.month(m.group(1)), number(m.group(2)), fetchedAt);
    }
    m = YEAR_FIRST.matcher(text);
    if (Numbers.find(m, text)) {
      return plain(number(m.group(1)), number(m.group(2)), number(m.group(3)), m);
    }
    m = NUMERIC.matcher(text);
    if (Numbers.find(m, text)) {
      int a = number(m.group(1));
      int b = number(m.group(3));
      boolean dayLeads = a > 12 || (b <= 12 && (dayFirst || m.group(2).equals(".")));
      return plain(century(number(m.group(4))), dayLeads ? b : a, dayLeads ? a : b, m);
    }
    m = ISO_BASIC.matcher(text);
    return Numbers.find(m, text) ? iso(text, m) : null;
  }

  private DateParts iso(String text, Matcher m) {
    boolean timed = m.group(4) != null;
    int end = m.end();
    String zone = null;
    if (timed) {
      Matcher after = ZONE_AFTER.matcher(text).region(end, text.length());
      if (after.lookingAt()) {
        zone = words.zone(after.group(1));
        end = after.end();
      } else {
        Matcher named = Pattern.compile("\\s*(UTC|GMT)").matcher(text).region(end, text.length());
        if (named.lookingAt()) {
          zone = "Z";
          end = named.end();
        }
      }
    }
    return new DateParts(
        number(m.group(1)),
        number(m.group(2)),
        number(m.group(3)),
        timed ? number(m.group(4)) : -1,
        timed ? number(m.group(5)) : -1,
        timed && m.group(6) != null ? number(m.group(6)) : -1,
        zone,
        m.start(),
        end);
  }

  /** As {@code date(1)} and Java's {@code Date.toString} print it: Jan 28 15:28:56 CET 2020. */
  private DateParts unix(Matcher m) {
    return new DateParts(
        number(m.group(7)),
        words.month(m.group(1)),
        number(m.group(2)),
        number(m.group(3)),
        number(m.group(4)),
        number(m.group(5)),
        words.zone(m.group(6)),
        m.start(),
        m.end());
  }

  private static DateParts named(
      Matcher m, @Nullable String year, int month, int day, @Nullable Instant fetchedAt) {
    int stated = year == null ? nearestYear(month, day, fetchedAt) : century(number(year));
    return plain(stated, month, day, m);
  }

  /** A date without a year is the last such day before the page was fetched. */
  private static int nearestYear(int month, int day, @Nullable Instant fetchedAt) {
    if (fetchedAt == null) {
      return 0;
    }
    var today = fetchedAt.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
    boolean passed =
        month < today.getMonthValue()
            || (month == today.getMonthValue() && day <= today.getDayOfMonth());
    return passed ? today.getYear() : today.getYear() - 1;
  }

  private static DateParts plain(int year, int month, int day, Matcher m) {
    return new DateParts(year, month, day, -1, -1, -1, null, m.start(), m.end());
  }

  /** The time of day nearest to the date, a few words away at most. */
  private @Nullable Clock time(String text, int dateStart, int dateEnd) {
    Matcher m = clock.matcher(text);
    m.region(dateEnd, Math.min(text.length(), dateEnd + 40)).useTransparentBounds(true);
    if (m.find() && m.start() - dateEnd <= 22) {
      return clock(m);
    }
    m = clock.matcher(text).region(Math.max(0, dateStart - 30), dateStart);
    return m.find() ? clock(m) : null;
  }

  private Clock clock(Matcher m) {
    boolean bare = m.group(1) == null;
    int hour = number(bare ? m.group(6) : m.group(1));
    String half = bare ? m.group(7) : m.group(4);
    if (half != null) {
      boolean afternoon = Character.toLowerCase(half.charAt(0)) == 'p';
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    String zone = m.group(5);
    if (zone != null && zone.length() > 3 && (zone.startsWith("UTC") || zone.startsWith("GMT"))) {
      zone = zone.substring(3);
    }
    return new Clock(
        hour,
        bare ? 0 : number(m.group(2)),
        m.group(3) == null ? -1 : number(m.group(3)),
        words.zone(zone),
        m.start(),
        m.end());
  }

  /** Counts back from the fetch; a day has the fetch's day in UTC, since no zone is known. */
  private Optional<ArticleDate> relative(String text, Instant fetchedAt) {
    if (!words.mayBeRelative(text)) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    LocalDateTime now = LocalDateTime.ofInstant(fetchedAt, ZoneOffset.UTC);
    for (DateWords.Relative form : words.relatives()) {
      Matcher m = form.pattern().matcher(lower);
      if (form.mayBeIn(lower) && m.find()) {
        return Optional.of(relative(form, m, lower, now));
      }
    }
    return Optional.empty();
  }

  private ArticleDate relative(
      DateWords.Relative form, Matcher m, String lower, LocalDateTime now) {
    int count = 1;
    for (int g = 1; g <= m.groupCount(); g++) {
      count = m.group(g) == null ? count : number(m.group(g));
    }
    String raw = m.group();
    return switch (form.unit()) {
      case "minutes" -> DateParts.dated(raw, now.minusMinutes(count), false, "Z");
      case "hours" -> DateParts.dated(raw, now.minusHours(count), false, "Z");
      default -> {
        int back = form.unit().equals("today") ? 0 : count;
        var date = now.toLocalDate().minusDays(back);
        Clock time = time(lower, m.start(), m.end());
        yield new DateParts(
                date.getYear(),
                date.getMonthValue(),
                date.getDayOfMonth(),
                -1,
                -1,
                -1,
                null,
                m.start(),
                m.end())
            .withTimeIfAny(time)
            .toDate(lower)
            .orElseThrow();
      }
    };
  }

  private static int century(int year) {
    if (year >= 100) {
      return year;
    }
    return year < 70 ? 2000 + year : 1900 + year;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
