package io.newsloom.benchmarks.metric;

import io.newsloom.common.article.ArticleDate;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Publication dates, right to the day. The metric of github.com/adbar/htmldate, {@code
 * tests/evaluation.py}: a wrong date is a false positive, a missing one a false negative.
 */
public final class Dates {

  private static final int DAY_LENGTH = "2026-01-15".length();

  private Dates() {}

  /** What became of one dated page. */
  public enum Match {
    RIGHT,
    WRONG,
    MISSING
  }

  public static Match compare(String truth, @Nullable ArticleDate predicted) {
    if (predicted == null) {
      return Match.MISSING;
    }
    String day = dayOf(truth, predicted);
    return truth.startsWith(day) && day.length() == DAY_LENGTH ? Match.RIGHT : Match.WRONG;
  }

  /**
   * The day in the zone that the truth is stated in, where both know theirs: 2026-01-15T23:30Z and
   * 2026-01-16T00:30+01:00 are one moment.
   */
  private static String dayOf(String truth, ArticleDate predicted) {
    if (predicted.instant() != null && truth.length() > DAY_LENGTH) {
      try {
        OffsetDateTime stated =
            OffsetDateTime.parse(truth.replace(' ', 'T'), DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        return predicted.instant().atOffset(stated.getOffset()).toLocalDate().toString();
      } catch (DateTimeException e) {
        return day(predicted); // the truth has no zone
      }
    }
    return day(predicted);
  }

  private static String day(ArticleDate date) {
    return date.local().substring(0, Math.min(DAY_LENGTH, date.local().length()));
  }

  /** Precision, recall and F over all dated pages; recall counts missing pages only, as theirs. */
  public static Score score(List<Match> pages) {
    double right = count(pages, Match.RIGHT);
    double wrong = count(pages, Match.WRONG);
    double missing = count(pages, Match.MISSING);
    return right == 0
        ? Score.ZERO
        : new Score(
            right / (right + wrong),
            right / (right + missing),
            2 * right / (2 * right + wrong + missing));
  }

  private static double count(List<Match> pages, Match match) {
    return pages.stream().filter(match::equals).count();
  }
}
