package io.newsloom.annotate.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of words and phrases, looked up at a place of a text. Immutable and thread-safe. */
public final class Phrases {

  private final Map<String, List<List<Stem>>> byFirst = new HashMap<>();

  /** Letters that phrases begin with: most words of a text begin with none of them. */
  private final BitSet initials = new BitSet();

  private int longestFirst;

  /** Of phrases as {@link Stem#of} reads their words. */
  public Phrases(Collection<String> phrases) {
    for (String phrase : phrases) {
      List<Stem> stems =
          Arrays.stream(phrase.strip().split(" ")).filter(s -> !s.isEmpty()).map(Stem::of).toList();
      if (!stems.isEmpty()) {
        add(stems);
      }
    }
  }

  private void add(List<Stem> stems) {
    String first = stems.get(0).letters();
    byFirst.computeIfAbsent(first, any -> new ArrayList<>()).add(stems);
    initials.set(first.charAt(0));
    longestFirst = Math.max(longestFirst, first.length());
  }

  /**
   * Those of one kind out of a table: kind, language, phrases with semicolons between them.
   *
   * @param rows as {@link TsvTable} reads them
   */
  public static Phrases ofKind(List<List<String>> rows, String kind) {
    return new Phrases(
        rows.stream()
            .filter(row -> row.get(0).equals(kind))
            .flatMap(row -> Arrays.stream(row.get(2).split(";")))
            .toList());
  }

  /** How many tokens the longest phrase that begins here takes; 0 where none does. */
  public int lengthAt(List<String> keys, int at) {
    String first = keys.get(at);
    if (!initials.get(first.charAt(0))) {
      return 0;
    }
    int longest = 0;
    for (int end = Math.min(first.length(), longestFirst); end > 0; end--) {
      for (List<Stem> stems : byFirst.getOrDefault(first.substring(0, end), List.of())) {
        if (stems.size() > longest && standsAt(stems, keys, at)) {
          longest = stems.size();
        }
      }
    }
    return longest;
  }

  private static boolean standsAt(List<Stem> stems, List<String> keys, int at) {
    if (at + stems.size() > keys.size()) {
      return false;
    }
    for (int i = 0; i < stems.size(); i++) {
      if (!stems.get(i).matches(keys.get(at + i))) {
        return false;
      }
    }
    return true;
  }
}
