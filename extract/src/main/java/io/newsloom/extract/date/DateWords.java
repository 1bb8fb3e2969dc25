package io.newsloom.extract.date;

import io.newsloom.extract.words.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words dates are written with, from the tables in the resources. */
final class DateWords {

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();
  private final List<Relative> relatives;

  /** A relative form: {@code pattern} has the number as group 1 unless {@code unit} is a day. */
  record Relative(String unit, Pattern pattern) {}

  DateWords() {
    for (List<String> row : Tables.read("/io/newsloom/extract/date/months.tsv")) {
      for (String form : row.get(2).split(" ")) {
        months.put(form, Integer.valueOf(row.get(1)));
      }
    }
    for (List<String> row : Tables.read("/io/newsloom/extract/date/zones.tsv")) {
      zones.put(row.get(0), row.get(1));
    }
    relatives =
        Tables.read("/io/newsloom/extract/date/relative.tsv").stream()
            .map(row -> new Relative(row.get(1), relative(row.get(1), row.get(2))))
            .toList();
  }

  private static Pattern relative(String unit, String forms) {
    boolean counted = !unit.equals("today") && !unit.equals("yesterday");
    String any =
        List.of(forms.split("\\|")).stream()
            .map(form -> counted ? counted(form) : Pattern.quote(form))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])");
  }

  private static String counted(String form) {
    String number = "(?:(\\d{1,3})|an?|één|une?)";
    if (!form.contains("#")) {
      return number + "\\s+" + Pattern.quote(form);
    }
    int at = form.indexOf('#');
    return Pattern.quote(form.substring(0, at)) + number + Pattern.quote(form.substring(at + 1));
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

  List<Relative> relatives() {
    return relatives;
  }
}
