package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.kb.Entry;
import io.newsloom.annotate.entity.kb.StemKey;
import io.newsloom.annotate.text.TsvTable;
import io.newsloom.common.event.EntityType;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the words beside a lone known name say of it: George Washington is no city, nor is Georgia
 * Hutchins a country, and the hotel «Россия» is none either.
 */
record Surroundings(Set<String> givenNames, Set<String> titles) {

  /** From here on a person is meant by the surname even beside another capitalised word. */
  private static final double FAMOUS = 0.8;

  /** From here on a place is meant by its name even behind another capitalised word. */
  private static final double WELL_KNOWN = 0.6;

  Surroundings {
    givenNames = Set.copyOf(givenNames);
    titles = Set.copyOf(titles);
  }

  static Surroundings standard() {
    return new Surroundings(words("given-names.tsv"), words("titles.tsv"));
  }

  private static Set<String> words(String resource) {
    return TsvTable.rows(Surroundings.class, resource, 1).stream()
        .map(row -> StemKey.of(row.get(0)))
        .collect(Collectors.toSet());
  }

  /** Whether another given name stands before a surname. */
  boolean isOfAnotherPerson(Match match, Entry entry) {
    if (match.before().isEmpty()) {
      return false;
    }
    String before = StemKey.of(match.before());
    boolean own =
        entry.names().values().stream()
            .anyMatch(name -> before.equals(StemKey.of(name.split(" ")[0])));
    return !own && (givenNames.contains(before) || isName(match, entry, FAMOUS));
  }

  /** Whether a place's or a house's name is but a part of a person's or of something else's. */
  boolean isPartOfAName(Match match, Entry entry) {
    if (entry.type() == EntityType.PLACE && match.quoted()) {
      return true;
    }
    boolean acronym = match.key().startsWith("=");
    boolean followed =
        !acronym && !match.after().isEmpty() && !titles.contains(StemKey.of(match.after()));
    return givenNames.contains(StemKey.of(match.before()))
        || isAcronym(match.before())
        || (followed && (entry.type() == EntityType.PLACE || entry.prior() < WELL_KNOWN))
        || isName(match, entry, WELL_KNOWN);
  }

  private boolean isName(Match match, Entry entry, double trusted) {
    return entry.prior() < trusted
        && !match.startsSentence()
        && !match.before().isEmpty()
        && !titles.contains(StemKey.of(match.before()));
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && StemKey.of(word).startsWith("=");
  }
}
