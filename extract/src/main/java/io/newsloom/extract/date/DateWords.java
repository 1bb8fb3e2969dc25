package io.newsloom.extract.date;

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

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();

  /** The last letters of the names of months, small. */
  private final Set<Character> monthEnds = new HashSet<>();

  DateWords() {
    for (List<String> row : Tables.read("/io/newsloom/extract/date/months.tsv")) {
      for (String form : row.get(2).split(" ")) {
        months.put(form, Integer.valueOf(row.get(1)));
        monthEnds.add(small(form.charAt(form.length() - 1)));
      }
    }
    for (List<String> row : Tables.read("/io/newsloom/extract/date/zones.tsv")) {
      zones.put(row.get(0), row.get(1));
    }
  }

  private static char small(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /**
   * False if no number in a text has the name of a month right before it, a dot and blanks apart.
   */
  boolean mayHaveMonthBeforeNumber(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Numbers.isDigit(text.charAt(i)) && !Numbers.isDigit(text.charAt(i - 1))) {
        int at = i - 1;
        while (at > 0 && text.charAt(at) <= ' ') {
          at--;
        }
        at = at > 0 && text.charAt(at) == '.' ? at - 1 : at;
        if (monthEnds.contains(small(text.charAt(at)))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * False if the number at a place has more than two digits, or no letter before the next number.
   */
  static boolean mayHaveMonthAfterNumber(String text, int number) {
    int at = number;
    while (at < text.length() && Numbers.isDigit(text.charAt(at))) {
      at++;
    }
    boolean day = at - number <= 2;
    while (day && at < text.length() && !Character.isLetter(text.charAt(at))) {
      day = !Numbers.isDigit(text.charAt(at++));
    }
    return day && at < text.length();
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
