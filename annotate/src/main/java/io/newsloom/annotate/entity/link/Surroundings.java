package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.kb.Entry;
import io.newsloom.annotate.entity.kb.StemKey;
import io.newsloom.annotate.entity.name.GivenNames;
import io.newsloom.annotate.entity.name.Institutions;
import io.newsloom.annotate.text.TsvTable;
import io.newsloom.common.event.EntityType;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the words beside a lone known name say of it: George Washington is no city, nor is Georgia
 * Hutchins a country, and the hotel «Россия» is none either.
 */
record Surroundings(
    Set<String> givenNames,
    Set<String> titles,
    Set<String> kinds,
    Set<String> places,
    Set<String> ofPlaces) {

  /** From here on a person is meant by the surname even beside another capitalised word. */
  private static final double FAMOUS = 0.8;

  /** From here on a place is meant by its name even behind another capitalised word. */
  private static final double WELL_KNOWN = 0.6;

  private static final Pattern ADJECTIVE = Pattern.compile(".+[сц]ь?к\\p{L}{1,3}");

  Surroundings {
    givenNames = Set.copyOf(givenNames);
    titles = Set.copyOf(titles);
    kinds = Set.copyOf(kinds);
    places = Set.copyOf(places);
    ofPlaces = Set.copyOf(ofPlaces);
  }

  static Surroundings standard() {
    return new Surroundings(
        words("given-names.tsv"),
        words("titles.tsv"),
        words("kinds.tsv"),
        Set.copyOf(
            TsvTable.rows(Surroundings.class, "place-prepositions.tsv", 1).stream()
                .map(row -> row.get(0))
                .toList()),
        TsvTable.rows(Surroundings.class, "of-places.tsv", 2).stream()
            .flatMap(row -> Stream.of(row.get(1).split(" ")))
            .map(StemKey::of)
            .collect(Collectors.toSet()));
  }

  private static Set<String> words(String resource) {
    return TsvTable.rows(Surroundings.class, resource, 1).stream()
        .map(row -> StemKey.of(row.get(0)))
        .collect(Collectors.toSet());
  }

  /**
   * Whether what stands beside says that something else bears the name: улица Ленина, река Иордан,
   * Ленина, 5, торт «Наполеон». A state is meant behind its own kind's name.
   */
  boolean isOfAnotherKind(Match match, Entry entry) {
    String beside = StemKey.of(match.beside());
    boolean person = entry.type() == EntityType.PERSON;
    boolean adjective =
        entry.type() == EntityType.PLACE
            && ADJECTIVE.matcher(match.surface()).matches()
            && Institutions.areCalled(match.behind());
    return adjective
        || (entry.type() == EntityType.PLACE || person)
            && (kinds.contains(beside) && !entry.context().contains(beside)
                || person && (match.numbered() || match.quoted()));
  }

  /**
   * Whether the word before or behind says which of several is meant: вратарь Баварии, Бавария
   * выиграла; but премьер Баварии.
   */
  boolean speakFor(Match match, Entry entry) {
    String word = match.beside().isEmpty() ? match.before() : match.beside();
    String before = StemKey.of(word);
    return !word.isEmpty()
            && (entry.context().contains(before)
                || entry.type() == EntityType.PLACE && ofPlaces.contains(before))
        || !match.behind().isEmpty() && entry.context().contains(StemKey.of(match.behind()));
  }

  /** Whether a match names where something is: in Liverpool, в Барселоне. */
  boolean isWhere(Match match) {
    String surface = match.surface();
    char last = surface.charAt(surface.length() - 1);
    return places.contains(match.beside().toLowerCase(Locale.ROOT))
        && (last < 0x400 || "еиыіїу".indexOf(last) >= 0);
  }

  boolean isGivenName(Match match) {
    return givenNames.contains(match.key().strip());
  }

  /** Whether another given name stands before a surname or, as in lists, behind it. */
  boolean isOfAnotherPerson(Match match, Entry entry) {
    if (GivenNames.have(match.after()) && !isOwn(StemKey.of(match.after()), entry)) {
      return true;
    }
    if (match.before().isEmpty()) {
      return false;
    }
    String before = StemKey.of(match.before());
    return !isOwn(before, entry) && (givenNames.contains(before) || isName(match, entry, FAMOUS));
  }

  private static boolean isOwn(String givenName, Entry entry) {
    return entry.names().values().stream()
        .anyMatch(name -> givenName.equals(StemKey.of(name.split(" ")[0])));
  }

  /** Whether a place's or a house's name is but a part of a person's or of something else's. */
  boolean isPartOfAName(Match match, Entry entry) {
    if (entry.type() == EntityType.PLACE && match.quoted()) {
      return true;
    }
    boolean acronym = match.key().startsWith("=");
    boolean followed =
        !acronym
            && !match.after().isEmpty()
            && !titles.contains(StemKey.of(match.after()))
            && !isInCase(match, entry);
    return givenNames.contains(StemKey.of(match.before()))
        || isAcronym(match.before()) && !isInCase(match, entry)
        || (followed && (entry.type() == EntityType.PLACE || entry.prior() < WELL_KNOWN))
        || isName(match, entry, WELL_KNOWN);
  }

  /**
   * Whether a Cyrillic name is in a case, so that the name beside it is another: мэр Львова Иван.
   */
  private static boolean isInCase(Match match, Entry entry) {
    return match.surface().charAt(0) >= 0x400
        && entry.allNames().noneMatch(match.surface()::equalsIgnoreCase);
  }

  private boolean isName(Match match, Entry entry, double trusted) {
    String before = StemKey.of(match.before());
    boolean apart =
        places.contains(match.before().toLowerCase(Locale.ROOT))
            || entry.type() != EntityType.PERSON
                && isInCase(match, entry)
                && !givenNames.contains(before);
    return entry.prior() < trusted
        && !match.startsSentence()
        && !match.before().isEmpty()
        && !titles.contains(before)
        && !apart;
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && StemKey.of(word).startsWith("=");
  }
}
