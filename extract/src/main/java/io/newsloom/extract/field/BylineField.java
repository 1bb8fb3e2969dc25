package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.common.article.Person;
import io.newsloom.extract.signal.Mark.Strength;
import io.newsloom.extract.signal.Thing;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Who wrote it: people, with the agencies named beside them; an agency or a desk alone only where
 * no person is named. Fewer is better than wrong.
 */
final class BylineField {

  /** How many texts a marked byline may stand below the headline; one that is stated, more. */
  private static final int BELOW = 40;

  private static final String[] METAS = {
    "author",
    "article:author",
    "og:article:author",
    "parsely-author",
    "sailthru.author",
    "cxenseparse:author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "authors",
    "article:author_name",
    "og:author",
    "citation_author"
  };

  private final Clues clues;
  private final SiteNames names;
  private final NameReader reader;
  private final MarkedBylines marked;
  private final WrittenBylines written;
  private final Set<String> organisations = new HashSet<>();
  private final Set<String> listed = new HashSet<>();

  private BylineField(Clues clues, SiteNames names, NameReader reader) {
    this.clues = clues;
    this.names = names;
    this.reader = reader;
    this.marked = new MarkedBylines(clues, reader);
    this.written = new WrittenBylines(clues, reader);
  }

  static Optional<Derived<List<Person>>> read(Clues clues, SiteNames names, NameReader reader) {
    return new BylineField(clues, names, reader).read();
  }

  private Optional<Derived<List<Person>>> read() {
    Derived<List<Person>> desk = null;
    for (Supplier<Derived<List<Person>>> strategy : strategies()) {
      Derived<List<Person>> found = strategy.get();
      if (found.value().stream().anyMatch(this::isPerson)) {
        List<Person> kept = found.value().stream().filter(this::isAuthor).toList();
        return Optional.of(new Derived<>(kept, found.strategy(), found.confidence()));
      }
      if (desk == null && !found.value().isEmpty()) {
        desk = new Derived<>(found.value(), found.strategy(), 0.5);
      }
    }
    return Optional.ofNullable(desk); // a desk or an agency, as nobody names people
  }

  private List<Supplier<Derived<List<Person>>>> strategies() {
    return List.of(
        () -> new Derived<>(linked(), "json-ld", 0.95),
        () -> new Derived<>(marked.read(Strength.STATED, BELOW * 10), "microdata", 0.9),
        () -> new Derived<>(metas(), "meta", 0.9),
        () -> new Derived<>(marked.read(Strength.CLASS, BELOW), "byline-class", 0.75),
        () -> new Derived<>(written.links(), "author-links", 0.7),
        () -> new Derived<>(written.lines(), "byline-words", 0.6),
        () -> new Derived<>(written.signatures(), "signature", 0.6),
        () -> new Derived<>(unread(), "json-ld", 0.5));
  }

  private boolean isPerson(Person person) {
    return !reader.isDesk(person.name())
        && !names.isName(person.name())
        && organisations.stream().noneMatch(name -> beginsWith(name, Texts.key(person.name())));
  }

  private static boolean beginsWith(String name, String start) {
    return name.startsWith(start)
        && (name.length() == start.length() || name.charAt(start.length()) == ' ');
  }

  /** Beside people: an agency, or what linked data lists as an author of its own. */
  private boolean isAuthor(Person person) {
    return isPerson(person)
        || reader.isAgency(person.name())
        || listed.contains(Texts.key(person.name()));
  }

  private List<Person> linked() {
    People people = new People(clues);
    if (clues.article() != null) {
      List<Thing> things = clues.article().things("author");
      for (Thing thing : things) {
        String name = thing.text("name");
        if (name != null && SiteNames.isOrganisation(thing)) {
          organisations.add(Texts.key(name));
          people.put(List.of(Texts.tidy(name)), thing.text("url"));
        } else if (name != null) {
          people.put(reader.people(name), thing.text("url"));
        }
        if (name != null) {
          listed.add(Texts.key(name));
        }
      }
      if (things.isEmpty()) {
        clues.article().texts("author").forEach(text -> people.put(reader.people(text), null));
      }
    }
    return people.list();
  }

  /** What linked data gives as an author's name, though it reads as none. */
  private List<Person> unread() {
    return clues.article() == null
        ? List.of()
        : clues.article().things("author").stream()
            .map(thing -> thing.text("name"))
            .filter(Objects::nonNull)
            .map(Texts::tidy)
            .filter(reader::canBeName)
            .map(name -> new Person(name, null))
            .toList();
  }

  private List<Person> metas() {
    for (String name : METAS) {
      People people = new People(clues);
      List<String> stated = clues.signals().metas().all(name);
      boolean one = name.startsWith("citation") || name.startsWith("dc");
      for (String text : stated) {
        List<String> found = reader.people(one ? NameReader.turned(text) : text);
        boolean imprint = found.size() > 1 && beginsWithSite(text);
        people.put(imprint ? found.subList(0, 0) : found, null);
      }
      if (!people.isEmpty()) {
        return people.list();
      }
    }
    return List.of();
  }

  /** "Example.com, Frankfurt, Germany": the publisher's address, not its authors. */
  private boolean beginsWithSite(String text) {
    int comma = text.indexOf(',');
    return comma > 0 && names.isName(text.substring(0, comma));
  }
}
