package io.newsloom.extract.date;

import io.newsloom.extract.words.Letters;
import io.newsloom.extract.words.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words dates are written with, from the tables in the resources. */
final class DateWords {

  private static final int LONGEST_DAY = 2;

  /** Between a day and its month stand the day's ending and "of" at most. */
  private static final int WORDS_TO_MONTH = 3;

  /** What days end with, which the month may be written to without a blank. */
  private static final List<String> ENDINGS =
      List.of("st", "nd", "rd", "th", "er", "º", "га", "го");

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();

  /** The names of months as patterns compare them. */
  private final Set<String> folded = new HashSet<>();

  private final int shortestMonth;
  private final int longestMonth;

  DateWords() {
    for (List<String> row : Tables.read("/io/newsloom/extract/date/months.tsv")) {
      for (String form : row.get(2).split(" ")) {
        months.put(form, Integer.valueOf(row.get(1)));
        folded.add(small(form));
      }
    }
    for (List<String> row : Tables.read("/io/newsloom/extract/date/zones.tsv")) {
      zones.put(row.get(0), row.get(1));
    }
    shortestMonth = folded.stream().mapToInt(String::length).min().orElse(0);
    longestMonth = folded.stream().mapToInt(String::length).max().orElse(0);
  }

  /** As patterns compare letters without regard to case. */
  private static String small(String word) {
    StringBuilder small = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      small.append(Letters.folded(word.charAt(i)));
    }
    return small.toString();
  }

  /** True if a number in a text has the name of a month right before it, a dot or blanks apart. */
  boolean hasMonthBeforeNumber(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Numbers.isDigit(text.charAt(i)) && !Numbers.isDigit(text.charAt(i - 1))) {
        int end = i;
        while (end > 0 && text.charAt(end - 1) <= ' ') {
          end--;
        }
        end = end > 0 && text.charAt(end - 1) == '.' ? end - 1 : end;
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
          start--;
        }
        if (isMonth(text, start, end)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * False if the number at a place has more than two digits, or no month's name among the next
   * words before the next number.
   */
  boolean mayHaveMonthAfterNumber(String text, int number) {
    int at = Numbers.end(text, number);
    if (at - number > LONGEST_DAY) {
      return false;
    }
    for (int word = 0; word < WORDS_TO_MONTH; word++) {
      int start = at;
      while (start < text.length() && !Character.isLetter(text.charAt(start))) {
        if (Numbers.isDigit(text.charAt(start++))) {
          return false;
        }
      }
      int end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (isMonth(text, start, end) || word == 0 && isMonthBehindEnding(text, start, end)) {
        return true;
      }
      at = end;
    }
    return false;
  }

  /** As in "5thMay". */
  private boolean isMonthBehindEnding(String text, int start, int end) {
    for (String ending : ENDINGS) {
      if (text.regionMatches(true, start, ending, 0, ending.length())
          && isMonth(text, start + ending.length(), end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isMonth(String text, int start, int end) {
    if (end - start < shortestMonth || end - start > longestMonth) {
      return false;
    }
    return folded.contains(small(text.substring(start, end)));
  }

  /** All month names as one alternation, longest first. */
  String monthAlternation() {
    Map<String, Integer> sorted =
        new TreeMap<>(
            (a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
    sorted.putAll(months);
    return sorted.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  String zoneAlternation() {
    return zones.keySet().stream().sorted().collect(Collectors.joining("|"));
  }

  int month(String word) {
    return months.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** An offset or null; accepts {@code +0300}, {@code +03:00}, {@code +03} and abbreviations. */
  @Nullable String zone(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    char first = text.charAt(0);
    if (first != '+' && first != '-') {
      return zones.get(text.toUpperCase(Locale.ROOT));
    }
    String digits = text.substring(1).replace(":", "");
    String hours = digits.substring(0, 2);
    String minutes = digits.length() >= 4 ? digits.substring(2, 4) : "00";
    if (Integer.parseInt(hours) > 14 || Integer.parseInt(minutes) > 59) {
      return null;
    }
    return digits.chars().allMatch(c -> c == '0') ? "Z" : first + hours + ":" + minutes;
  }
}
