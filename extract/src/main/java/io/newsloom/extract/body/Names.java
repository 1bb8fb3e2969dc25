package io.newsloom.extract.body;

import io.newsloom.extract.words.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The table of names: which words in a class or id mean what. A name such as {@code
 * ArticleBody-related_links2} is split into words at case changes, digits and punctuation; each
 * word and each two or three adjoining words ({@code articlebody}, {@code relatedlinks}) are looked
 * up. Immutable; {@link Reader} remembers a page's names, which repeat.
 */
final class Names {

  private static final int LONGEST = 3;

  private final Map<String, Integer> words = new HashMap<>();
  private final List<Map.Entry<String, Integer>> parts = new ArrayList<>();

  Names() {
    for (List<String> row : Tables.read("/io/newsloom/extract/body/names.tsv")) {
      int bit = row.get(0).equals("-") ? 0 : Mark.valueOf(row.get(0)).bit();
      for (String word : row.get(1).split(" ")) {
        if (word.startsWith("~")) {
          parts.add(Map.entry(word.substring(1), bit));
        } else {
          words.merge(word, bit, (a, b) -> a | b);
        }
      }
    }
  }

  Reader reader() {
    return new Reader();
  }

  private int marks(String name) {
    List<String> split = split(name);
    if (!split.isEmpty() && isNegation(split.get(0))) {
      return 0;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    int marks = words.getOrDefault("=" + lower, 0);
    for (int i = 0; i < split.size(); i++) {
      String joined = "";
      for (int j = i; j < Math.min(split.size(), i + LONGEST); j++) {
        joined += split.get(j);
        marks |= words.getOrDefault(joined, 0);
      }
    }
    for (Map.Entry<String, Integer> part : parts) {
      if (lower.contains(part.getKey())) {
        marks |= part.getValue();
      }
    }
    return marks;
  }

  /** {@code has-sidebar} and {@code no-comments} tell of something else than the element. */
  private static boolean isNegation(String word) {
    return word.equals("has")
        || word.equals("no")
        || word.equals("with")
        || word.equals("without")
        || word.equals("is")
        || word.equals("js");
  }

  private static List<String> split(String name) {
    List<String> split = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    boolean lowerBefore = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = Character.isLetter(c);
      if (!letter || (Character.isUpperCase(c) && lowerBefore)) {
        flush(word, split);
      }
      if (letter) {
        word.append(Character.toLowerCase(c));
      }
      lowerBefore = Character.isLowerCase(c);
    }
    flush(word, split);
    return split;
  }

  private static void flush(StringBuilder word, List<String> split) {
    if (!word.isEmpty()) {
      split.add(word.toString());
      word.setLength(0);
    }
  }

  /** Looks up the names of one page. Not thread-safe. */
  final class Reader {

    private final Map<String, Integer> known = new HashMap<>();

    private Reader() {}

    /** The marks of an attribute's value: names with white space between. */
    int marks(String value) {
      return value.isEmpty() ? 0 : known.computeIfAbsent(value, this::ofNames);
    }

    private int ofNames(String value) {
      int marks = 0;
      for (String name : value.split("\\s+")) {
        // Style sheets in class names (.mt-[4px], sm:hidden) say nothing of content.
        if (name.length() <= 80 && name.indexOf(':') < 0) {
          marks |= Names.this.marks(name);
        }
      }
      return marks;
    }
  }
}
