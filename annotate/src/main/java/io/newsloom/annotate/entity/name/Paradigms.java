package io.newsloom.annotate.entity.name;

import io.newsloom.annotate.text.TsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How words of a language decline, by their endings alone. Immutable. */
final class Paradigms {

  static final String CASES = "GDAIL";

  private static final int FIRST_CASE = 3;
  private static final int COLUMNS = FIRST_CASE + 5;
  private static final int LEAST_STEM = 2;

  /** Weight at least of what leaves a whole stem as the dictionary form. */
  private static final int LEAST_WHOLE = 2;

  private static final String VOWELS = "аеёиоуыэюяіїєьйў";
  private static final String HISSING = "жчшщ";
  private static final String WITHOUT_Y = "кгхжчшщ";

  private final List<Ending> endings;
  private final Map<String, List<Ending>> byForm = new HashMap<>();
  private final int longest;

  private record Ending(char gender, String base, char grammaticalCase, String ending) {}

  private Paradigms(List<Ending> endings) {
    this.endings = List.copyOf(endings);
    for (Ending ending : endings) {
      byForm.computeIfAbsent(ending.ending(), any -> new ArrayList<>()).add(ending);
    }
    longest = endings.stream().mapToInt(ending -> ending.ending().length()).max().orElse(0);
  }

  static Paradigms of(String language) {
    List<Ending> endings = new ArrayList<>();
    for (List<String> row : TsvTable.rows(Paradigms.class, "paradigms.tsv", COLUMNS)) {
      if (row.get(0).equals(language)) {
        for (int i = 0; i < CASES.length(); i++) {
          for (String ending : row.get(FIRST_CASE + i).split("/")) {
            endings.add(new Ending(row.get(1).charAt(0), row.get(2), CASES.charAt(i), ending));
          }
        }
      }
    }
    return new Paradigms(endings);
  }

  /** What a word may be a form of, going by its ending; not the dictionary form itself. */
  List<WordForm> read(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    List<WordForm> readings = new ArrayList<>();
    for (int length = 1; length <= Math.min(longest, word.length() - LEAST_STEM); length++) {
      String stem = word.substring(0, word.length() - length);
      for (Ending ending :
          byForm.getOrDefault(small.substring(small.length() - length), List.of())) {
        if (fits(stem.toLowerCase(Locale.ROOT), ending)) {
          readings.add(
              new WordForm(
                  stem + ending.base(),
                  ending.gender(),
                  ending.grammaticalCase(),
                  ending.base().isEmpty() ? Math.max(LEAST_WHOLE, length) : length));
        }
      }
    }
    return readings;
  }

  /** The forms of a word whose gender is known, by the most telling of its endings. */
  Stream<Map.Entry<String, WordForm>> forms(String word, String stem, char gender, double weight) {
    String base =
        stem.isEmpty()
            ? endings.stream()
                .filter(ending -> ending.gender() == gender && word.endsWith(ending.base()))
                .map(Ending::base)
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("")
            : "";
    String bare = stem.isEmpty() ? word.substring(0, word.length() - base.length()) : stem;
    return endings.stream()
        .filter(ending -> ending.gender() == gender && ending.base().equals(base))
        .filter(ending -> base.isEmpty() == VOWELS.indexOf(last(bare)) < 0 || !base.isEmpty())
        .map(
            ending ->
                Map.entry(
                    bare + ending.ending(),
                    new WordForm(word, gender, ending.grammaticalCase(), weight)));
  }

  /** The length of the longest dictionary ending that a word has in a gender; -1 for none. */
  int base(String word, char gender) {
    String small = word.toLowerCase(Locale.ROOT);
    return endings.stream()
        .filter(ending -> ending.gender() == gender)
        .map(Ending::base)
        .filter(base -> base.isEmpty() ? isConsonant(last(small)) : small.endsWith(base))
        .mapToInt(String::length)
        .max()
        .orElse(-1);
  }

  static boolean isConsonant(char letter) {
    return Character.isLetter(letter) && VOWELS.indexOf(Character.toLowerCase(letter)) < 0;
  }

  private static boolean fits(String stem, Ending ending) {
    char last = last(stem);
    if (ending.base().isEmpty()) {
      boolean softened = ending.ending().equals("е") && (last == 'ц' || stem.endsWith("дз"));
      return VOWELS.indexOf(last) < 0 && !softened;
    }
    boolean velar = WITHOUT_Y.indexOf(last) >= 0;
    return switch (ending.base()) {
      case "а" -> VOWELS.indexOf(last) < 0 && !(velar && ending.ending().equals("ы"));
      case "ы" -> VOWELS.indexOf(last) < 0 && !velar;
      case "й" -> "аеёиоуыэюяії".indexOf(last) >= 0;
      case "ь" -> VOWELS.indexOf(last) < 0;
      case "я" -> HISSING.indexOf(last) < 0;
      case "о" -> "внлк".indexOf(last) >= 0;
      default -> true;
    };
  }

  private static char last(String stem) {
    return Character.toLowerCase(stem.charAt(stem.length() - 1));
  }
}
