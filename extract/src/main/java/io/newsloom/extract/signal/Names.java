package io.newsloom.extract.signal;

import io.newsloom.extract.words.Recall;
import io.newsloom.extract.words.Stems;
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
 * up. Thread-safe; remembers single names, which come again on other sites too.
 */
final class Names {

  /** Words that may be one together. */
  private static final int LONGEST = 3;

  /** Letters of a name that says something. */
  private static final int LONGEST_NAME = 80;

  private static final int WITHOUT = "without".length();

  private final Map<String, Integer> words = new HashMap<>();

  /** Names that count as a whole alone. */
  private final Map<String, Integer> whole = new HashMap<>();

  private final List<Map.Entry<String, Integer>> parts = new ArrayList<>();
  private final Stems partStems;

  /** All words but the parts: most names have none of them. */
  private final WordFilter filter = new WordFilter();

  /** Content systems give the same names to all of their sites. */
  private final Recall<Integer> knownNames = new Recall<>(this::ofName);

  /** Letters of the longest word. */
  private final int longest;

  Names() {
    for (List<String> row : Tables.read("/io/newsloom/extract/signal/names.tsv")) {
      int bit = row.get(0).equals("-") ? 0 : Trait.valueOf(row.get(0)).bit();
      for (String word : row.get(1).split(" ")) {
        if (word.startsWith("~")) {
          parts.add(Map.entry(word.substring(1), bit));
        } else if (word.startsWith("=")) {
          whole.merge(word.substring(1), bit, (a, b) -> a | b);
        } else {
          words.merge(word, bit, (a, b) -> a | b);
        }
      }
    }
    partStems = new Stems(parts.stream().map(Map.Entry::getKey).toList());
    words.keySet().forEach(filter::add);
    whole.keySet().forEach(filter::add);
    longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The traits of an attribute's value: names with white space between. */
  int traits(String value) {
    boolean parted = partStems.isIn(value);
    int traits = 0;
    int at = 0;
    while (at < value.length()) {
      int end = at;
      while (end < value.length() && !isSpace(value.charAt(end))) {
        end++;
      }
      if (end - at <= LONGEST_NAME && (parted || filter.mayBeIn(value, at, end))) {
        traits |= named(value.substring(at, end));
      }
      at = end + 1;
    }
    return traits;
  }

  /** Style sheets in class names (.mt-[4px], sm:hidden) say nothing of content. */
  private int named(String name) {
    return name.isEmpty() || name.indexOf(':') >= 0 ? 0 : knownNames.of(name);
  }

  private int ofName(String name) {
    Split split = Split.of(name);
    if (split.words > 0 && split.length(0, 1) <= WITHOUT && isNegation(split.joined(0, 1))) {
      return 0;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    int traits = whole.getOrDefault(lower, 0);
    for (int from = 0; from < split.words; from++) {
      traits |= ofWords(split, from);
    }
    if (partStems.isIn(name)) {
      for (Map.Entry<String, Integer> part : parts) {
        traits |= lower.contains(part.getKey()) ? part.getValue() : 0;
      }
    }
    return traits;
  }

  /** The traits of the word at a place, and of two or three that begin there. */
  private int ofWords(Split split, int from) {
    int traits = 0;
    int last = Math.min(split.words, from + LONGEST);
    for (int to = from + 1; to <= last && split.length(from, to) <= longest; to++) {
      traits |= words.getOrDefault(split.joined(from, to), 0);
    }
    return traits;
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

  /** A name's letters in lower case, and where its words begin among them. */
  private record Split(String letters, int[] starts, int words) {

    static Split of(String name) {
      char[] letters = new char[name.length()];
      int[] starts = new int[name.length() + 1];
      int count = 0;
      int words = 0;
      boolean within = false;
      boolean lowerBefore = false;
      for (int i = 0; i < name.length(); i++) {
        char c = name.charAt(i);
        boolean letter = Character.isLetter(c);
        if (!letter || (Character.isUpperCase(c) && lowerBefore)) {
          within = false;
        }
        if (letter) {
          if (!within) {
            starts[words++] = count;
            within = true;
          }
          letters[count++] = Character.toLowerCase(c);
        }
        lowerBefore = Character.isLowerCase(c);
      }
      starts[words] = count;
      return new Split(new String(letters, 0, count), starts, words);
    }

    int length(int from, int to) {
      return starts[to] - starts[from];
    }

    String joined(int from, int to) {
      return letters.substring(starts[from], starts[to]);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
