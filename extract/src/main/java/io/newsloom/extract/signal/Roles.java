package io.newsloom.extract.signal;

import io.newsloom.extract.words.Tables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads roles out of class and id attributes: {@code article__byline}, {@code post-date}, {@code
 * authorName}. Immutable, thread-safe.
 */
final class Roles {

  /** Longer attributes are lists of utility classes; their end says no more than their start. */
  private static final int LONGEST = 300;

  /** A phrase of one word or more, and what it says. */
  private record Phrase(List<String> rest, Role role) {

    /** True if the rest stands at a place among words. */
    boolean goesOnIn(List<String> words, int at) {
      if (words.size() - at < rest.size()) {
        return false;
      }
      for (int i = 0; i < rest.size(); i++) {
        if (!words.get(at + i).equals(rest.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  /** The first words of phrases: most attributes have none of them. */
  private final WordFilter firstWords = new WordFilter();

  Roles() {
    for (List<String> row : Tables.read("/io/newsloom/extract/signal/roles.tsv")) {
      Role role = Role.valueOf(row.get(0));
      for (String phrase : row.get(1).split(" ")) {
        List<String> words = List.of(phrase.split("\\+"));
        firstWords.add(words.get(0));
        phrases
            .computeIfAbsent(words.get(0), word -> new ArrayList<>())
            .add(new Phrase(words.subList(1, words.size()), role));
      }
    }
  }

  /** The roles that the words of an attribute name; in the order of the enum, not to be changed. */
  Set<Role> of(String attribute) {
    int length = Math.min(attribute.length(), LONGEST);
    return firstWords.mayBeIn(attribute, 0, length) ? read(attribute) : Set.of();
  }

  private Set<Role> read(String attribute) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    List<String> words = words(attribute);
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : phrases.getOrDefault(words.get(i), List.of())) {
        if (phrase.goesOnIn(words, i + 1)) {
          roles.add(phrase.role());
        }
      }
    }
    return roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(roles);
  }

  /** Parts at anything but letters, and where a capital follows a small letter. */
  static List<String> words(String attribute) {
    List<String> words = new ArrayList<>();
    int length = Math.min(attribute.length(), LONGEST);
    int start = -1;
    for (int i = 0; i <= length; i++) {
      boolean letter = i < length && Character.isLetter(attribute.charAt(i));
      boolean hump =
          letter
              && start >= 0
              && Character.isUpperCase(attribute.charAt(i))
              && Character.isLowerCase(attribute.charAt(i - 1));
      if (start >= 0 && (!letter || hump)) {
        words.add(attribute.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (letter && start < 0) {
        start = i;
      }
    }
    return words;
  }
}
