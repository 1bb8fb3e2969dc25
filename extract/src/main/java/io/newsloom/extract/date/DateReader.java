package io.newsloom.extract.date;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.extract.date.DateParts.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
          "(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[Tt\\s]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,:]\\d+)?)?(?:\\s?([AaPp])\\.?[Mm])?)?(?!\\d)");
  private static final Pattern ISO_BASIC =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?:T?(\\d{2})(\\d{2})(\\d{2})?)?(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})\\s*[./年년]\\s*(\\d{1,2})\\s*[./月월]\\s*(\\d{1,2})(?!\\d)[일日]?");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})\\s?([./|-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)?\\d{2})(?!\\d|\\.\\d)");
  private static final Pattern UTC_AFTER = Pattern.compile("\\s*(UTC|GMT)");
  private static final Pattern ZONE_AFTER =
      Pattern.compile("\\s*([+-]\\d{2}:?\\d{2}|[+-]\\d{2}|Z)(?!\\d)");

  private final DateWords words = new DateWords();
  private final Pattern dayMonth;
  private final Pattern monthDay;
  private final Pattern unix;
  private final ClockReader clocks = new ClockReader(words);
  private final RelativeDates relative = new RelativeDates(clocks);

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
            "(?:(?<!\\d)((?:19|20)\\d{2})[,.]?\\s+)?(?<!\\p{L})("
                + months
                + ")\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d)(?:,?\\s*(\\d{4}))?",
            flags);
    unix =
        Pattern.compile(
            "(?<!\\p{L})("
                + months
                + ")\\s+(\\d{1,2})\\s+(\\d{2}):(\\d{2}):(\\d{2})\\s+(?:([A-Z]{1,5}|[+-]\\d{4})\\s+)?(\\d{4})(?!\\d)",
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
    return relative.read(bounded, fetchedAt);
  }

  private Optional<DateParts> locate(String text, boolean dayFirst, @Nullable Instant fetchedAt) {
    DateParts date = day(text, dayFirst, fetchedAt);
    if (date == null || date.hasTime()) {
      return Optional.ofNullable(date);
    }
    Clock time = clocks.near(text, date.start(), date.end());
    return Optional.of(date.withTimeIfAny(time));
  }

  private @Nullable DateParts day(String text, boolean dayFirst, @Nullable Instant fetchedAt) {
    if (!Numbers.isIn(text)) {
      return null;
    }
    Matcher iso = Numbers.find(ISO, text, at -> mayBeIso(text, at));
    if (iso != null) {
      return iso(text, iso);
    }
    DateParts named = named(text, fetchedAt);
    return named == null ? numeric(text, dayFirst) : named;
  }

  private static boolean mayBeIso(String text, int number) {
    int end = Numbers.end(text, number);
    return end < text.length() && text.charAt(end) == '-';
  }

  /** A date with the name of a month. */
  private @Nullable DateParts named(String text, @Nullable Instant fetchedAt) {
    boolean monthFirst = words.hasMonthBeforeNumber(text);
    Matcher m = unix.matcher(text);
    if (monthFirst && m.find()) {
      return unix(m);
    }
    m = Numbers.find(dayMonth, text, at -> words.mayHaveMonthAfterNumber(text, at));
    if (m != null && (m.group(3) != null || fetchedAt != null)) {
      return named(m, m.group(3), words.month(m.group(2)), number(m.group(1)), fetchedAt);
    }
    m = monthDay.matcher(text);
    if (monthFirst && m.find()) {
      String year = m.group(4) == null ? m.group(1) : m.group(4);
      if (year != null || fetchedAt != null) {
        return named(m, year, words.month(m.group(2)), number(m.group(3)), fetchedAt);
      }
    }
    return null;
  }

  /** A date in digits, of another order than the standard's, or without its hyphens. */
  private @Nullable DateParts numeric(String text, boolean dayFirst) {
    Matcher m = Numbers.find(YEAR_FIRST, text, at -> Numbers.isCentury(text, at));
    if (m != null) {
      return plain(number(m.group(1)), number(m.group(2)), number(m.group(3)), m);
    }
    m = Numbers.find(NUMERIC, text, at -> mayBeNumeric(text, at));
    if (m != null) {
      int a = number(m.group(1));
      int b = number(m.group(3));
      boolean dayLeads = a > 12 || (b <= 12 && (dayFirst || m.group(2).equals(".")));
      return plain(century(number(m.group(4))), dayLeads ? b : a, dayLeads ? a : b, m);
    }
    m = Numbers.find(ISO_BASIC, text, at -> Numbers.isCentury(text, at));
    return m == null ? null : iso(text, m);
  }

  /** With a sign behind the number, a blank before it or none. */
  private static boolean mayBeNumeric(String text, int number) {
    int sign = Numbers.end(text, number) + 1;
    return sign < text.length()
        && ("./|-".indexOf(text.charAt(sign)) >= 0 || "./|-".indexOf(text.charAt(sign - 1)) >= 0);
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
        Matcher named = UTC_AFTER.matcher(text).region(end, text.length());
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
        timed ? ClockReader.hour(number(m.group(4)), m.groupCount() < 7 ? null : m.group(7)) : -1,
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
