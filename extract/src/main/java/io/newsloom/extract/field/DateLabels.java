package io.newsloom.extract.field;

import io.newsloom.extract.words.Stems;
import io.newsloom.extract.words.Tables;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words beside dates that tell what happened then: "Published 5 May, updated 6 May". */
final class DateLabels {

  private static final List<String> CHANGED = words("changed");
  private static final Stems CHANGE = new Stems(CHANGED);
  private static final List<String> PUBLISHED = words("published");

  /** A text longer than this is prose, where a date is none of the article's unless it says so. */
  private static final int SHORT = 80;

  private static final int LONGEST_LABEL = 40;

  /** How much of a text after a label may be its date. */
  private static final int REACH = 60;

  private DateLabels() {}

  private static List<String> words(String kind) {
    return Tables.read("/io/newsloom/extract/field/datelabels.tsv").stream()
        .filter(row -> row.get(0).equals(kind))
        .flatMap(row -> Stream.of(row.get(2).split("\\|")))
        .toList();
  }

  /** Where the first of some words ends, and where it starts. */
  private record Place(int start, int end) {}

  /** Searching for one word after the other is several times as fast as one pattern of them all. */
  private static @Nullable Place find(List<String> words, String lower) {
    Place first = null;
    for (String word : words) {
      int at = lower.indexOf(word);
      if (at >= 0 && (first == null || at < first.start())) {
        first = new Place(at, at + word.length());
      }
    }
    return first;
  }

  private static @Nullable Place change(String text) {
    return CHANGE.isIn(text) ? find(CHANGED, text.toLowerCase(Locale.ROOT)) : null;
  }

  /** True if a word of change stands before the first digit; one behind it is of another date. */
  static boolean tellAChange(String text) {
    int digit = 0;
    while (digit < text.length() && !Character.isDigit(text.charAt(digit))) {
      digit++;
    }
    return digit > 0 && CHANGE.isIn(text.substring(0, digit));
  }

  /** The part of a text that may be the date of publication; empty if none is. */
  static String published(String text) {
    Place changed = change(text);
    int end = changed == null ? text.length() : changed.start();
    if (end <= SHORT) {
      return text.substring(0, end);
    }
    Place published = find(PUBLISHED, text.toLowerCase(Locale.ROOT));
    return published == null || published.end() > end
        ? ""
        : text.substring(published.end(), Math.min(end, published.end() + REACH));
  }

  /** The part of a text that may be the date of a change; empty if none is. */
  static String changed(String text) {
    Place changed = change(text);
    return changed == null
        ? ""
        : text.substring(changed.end(), Math.min(text.length(), changed.end() + REACH));
  }

  /** True for a text that is a word of change and hardly more. */
  static boolean isChange(String text) {
    return text.length() <= LONGEST_LABEL && CHANGE.isIn(text);
  }
}
