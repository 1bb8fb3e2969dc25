package io.newsloom.extract.field;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.extract.date.DateReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates in the texts of one page: in its order of day and month, none after its fetch.
 */
final class DateTexts {

  private static final Pattern DAY_FIRST_COUNTRY =
      Pattern.compile("(?:^|\\.)(?:uk|ie|au|nz|in|za|ng|ke|sg|my|pk|de|at|ch|eu)$");

  /** Digits of a year. */
  private static final int YEAR = 4;

  private static final Pattern NUMERIC_YEAR =
      Pattern.compile("\\d[./-]\\d{1,2}[./-]\\d{2}(?!\\d)|(?<!\\d)(?:19|20)\\d{6}(?!\\d)");

  private final DateReader dates;
  private final Instant fetchedAt;

  /** The day after the fetch: elsewhere it is tomorrow already. */
  private final String latest;

  private final boolean dayFirst;

  DateTexts(Clues clues, DateReader dates, @Nullable String language) {
    this.dates = dates;
    this.fetchedAt = clues.page().fetch().fetchedAt();
    this.latest = fetchedAt.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1).toString();
    this.dayFirst = dayFirst(clues, language);
  }

  /** The first date in a text; one without its year, or a relative one, counts from the fetch. */
  Optional<ArticleDate> read(String text) {
    return dates.read(text, dayFirst, fetchedAt).filter(this::isPossible);
  }

  /** A date without its year, or a relative one, has to be most of its text. */
  Optional<ArticleDate> readShown(String text) {
    return read(text).filter(date -> hasYear(date) || date.raw().length() * 2 >= text.length());
  }

  /** True if a date says its year itself. */
  static boolean hasYear(ArticleDate date) {
    return namesYear(date.raw()) || NUMERIC_YEAR.matcher(date.raw()).find();
  }

  /** True if a text holds a year in four digits. */
  static boolean namesYear(String text) {
    int digits = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean digit = i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
      if (!digit && digits == YEAR && isCentury(text, i - YEAR)) {
        return true;
      }
      digits = digit ? digits + 1 : 0;
    }
    return false;
  }

  private static boolean isCentury(String text, int at) {
    return text.startsWith("19", at) || text.startsWith("20", at);
  }

  /** To the day, and no later than {@link #latest}; days written so are in order as texts. */
  private boolean isPossible(ArticleDate date) {
    int length = "2026-01-15".length();
    return date.local().length() >= length
        && date.local().substring(0, length).compareTo(latest) <= 0;
  }

  /** Only American pages write the month before the day in digits. */
  private static boolean dayFirst(Clues clues, @Nullable String language) {
    String tag = language == null ? "" : language.toLowerCase(Locale.ROOT);
    boolean english = tag.isEmpty() || tag.equals("en") || tag.startsWith("en-us");
    return !english || DAY_FIRST_COUNTRY.matcher(clues.site()).find();
  }
}
