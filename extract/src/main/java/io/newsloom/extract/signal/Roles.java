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

  private static final int HASHES = 1 << 14;

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

  /** The hashes of first words, by their letters alone: most attributes have none of them. */
  private final boolean[] hashes = new boolean[HASHES];

  Roles() {
    for (List<String> row : Tables.read("/io/newsloom/extract/signal/roles.tsv")) {
      Role role = Role.valueOf(row.get(0));
      for (String phrase : row.get(1).split(" ")) {
        List<String> words = List.of(phrase.split("\\+"));
        hashes[words.get(0).hashCode() & HASHES - 1] = true;
        phrases
            .computeIfAbsent(words.get(0), word -> new ArrayList<>())
            .add(new Phrase(words.subList(1, words.size()), role));
      }
    }
  }

  /** The roles that the words of an attribute name; in the order of the enum, not to be changed. */
  Set<Role> of(String attribute) {
    return mayName(attribute) ? read(attribute) : Set.of();
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

  /** False if no word of {@link #words} is the first of a phrase; without making the words. */
  private boolean mayName(String attribute) {
    int length = Math.min(attribute.length(), LONGEST);
    int hash = 0;
    boolean lowerBefore = false;
    for (int i = 0; i < length; i++) {
      char c = attribute.charAt(i);
      if (c >= 'a' && c <= 'z') {
        hash = 31 * hash + c;
        lowerBefore = true;
      } else if (c >= 'A' && c <= 'Z') {
        if (lowerBefore && hashes[hash & HASHES - 1]) {
          return true;
        }
        hash = 31 * (lowerBefore ? 0 : hash) + c + 'a' - 'A';
        lowerBefore = false;
      } else if (c < 0x80) {
        if (hashes[hash & HASHES - 1]) {
          return true;
        }
        hash = 0;
        lowerBefore = false;
      } else {
        return true;
      }
    }
    return hashes[hash & HASHES - 1];
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
