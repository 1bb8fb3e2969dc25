package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.common.article.Person;
import io.newsloom.extract.signal.Attributes;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Mark.Strength;
import io.newsloom.extract.signal.Role;
import io.newsloom.extract.signal.Thing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote it: people, with the agencies named beside them; an agency or a desk alone only where
 * no person is named. Fewer is better than wrong.
 */
final class BylineField {

  private static final int LONGEST = 300;
  private static final int MOST = 20;

  /** Nearest to the headline come the article's own bylines; far below are those of teasers. */
  private static final int ABOVE = -15;

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

  private static final Pattern AUTHOR_PAGE =
      Pattern.compile(
          "/(?:@|(?:authors?|autoren|autor|autores|auteurs?|autore|autori|autorzy|autorzy|profile|people"
              + "|person|persons|staff|contributors?|contributor|writers?|columnists?|journalists?|by|byline"
              + "|redakteure?|redaktion|avtor|avtory|bio|team|experts?|firma|user|users|member)/)[^/?#]");

  private static final Evaluator NAMES = Selector.evaluatorOf("[itemprop=name]");
  private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");

  private final Clues clues;
  private final SiteNames names;
  private final NameReader reader;
  private final Set<String> organisations = new HashSet<>();
  private final Set<String> listed = new HashSet<>();

  private BylineField(Clues clues, SiteNames names, NameReader reader) {
    this.clues = clues;
    this.names = names;
    this.reader = reader;
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
        () -> new Derived<>(marked(Strength.STATED, BELOW * 10), "microdata", 0.9),
        () -> new Derived<>(metas(), "meta", 0.9),
        () -> new Derived<>(marked(Strength.CLASS, BELOW), "byline-class", 0.75),
        () -> new Derived<>(written(), "byline-words", 0.6),
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
    Map<String, Person> people = new LinkedHashMap<>();
    if (clues.article() != null) {
      List<Thing> things = clues.article().things("author");
      for (Thing thing : things) {
        String name = thing.text("name");
        if (name != null && SiteNames.isOrganisation(thing)) {
          organisations.add(Texts.key(name));
          put(people, List.of(Texts.tidy(name)), thing.text("url"));
        } else if (name != null) {
          put(people, reader.people(name), thing.text("url"));
        }
        if (name != null) {
          listed.add(Texts.key(name));
        }
      }
      if (things.isEmpty()) {
        clues.article().texts("author").forEach(text -> put(people, reader.people(text), null));
      }
    }
    return List.copyOf(people.values());
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
      Map<String, Person> people = new LinkedHashMap<>();
      List<String> stated = clues.signals().metas().all(name);
      boolean one = name.startsWith("citation") || name.startsWith("dc");
      for (String text : stated) {
        List<String> found = reader.people(one ? NameReader.turned(text) : text);
        boolean imprint = found.size() > 1 && beginsWithSite(text);
        put(people, imprint ? found.subList(0, 0) : found, null);
      }
      if (!people.isEmpty()) {
        return List.copyOf(people.values());
      }
    }
    return List.of();
  }

  /** "Example.com, Frankfurt, Germany": the publisher's address, not its authors. */
  private boolean beginsWithSite(String text) {
    int comma = text.indexOf(',');
    return comma > 0 && names.isName(text.substring(0, comma));
  }

  private List<Person> marked(Strength strength, int reach) {
    Map<String, Person> people = new LinkedHashMap<>();
    int first = -1;
    for (Mark mark : clues.open(Role.BYLINE).filter(m -> m.strength() == strength).toList()) {
      int below = clues.below(mark);
      boolean near = clues.heading() == null || (below >= ABOVE && below <= reach);
      boolean beside = first < 0 || mark.at() - first <= 12;
      if (near && beside) {
        int before = people.size();
        element(people, mark.element());
        first = people.size() > before && first < 0 ? mark.at() : first;
      }
    }
    if (people.values().stream().anyMatch(person -> !NameReader.isHandle(person.name()))) {
      people.values().removeIf(person -> NameReader.isHandle(person.name()));
    }
    return List.copyOf(people.values());
  }

  /** Links to authors' pages part a byline best; without any, its elements and words do. */
  private void element(Map<String, Person> people, Element element) {
    if (element.nameIs("meta")) {
      put(people, reader.people(element.attr("content")), null);
      return;
    }
    List<Element> inner = new ArrayList<>();
    if (element.nameIs("a")) {
      inner.add(element);
    } else {
      for (Element name : element.select(NAMES)) {
        inner.add(name);
      }
      if (inner.isEmpty()) {
        for (Element link : element.select(LINKS)) {
          if (AUTHOR_PAGE.matcher(link.attr("href")).find()
              || link.attr("rel").contains("author")) {
            inner.add(link);
          }
        }
      }
    }
    int before = people.size();
    for (Element name : inner) {
      String content = name.attr("content");
      String text = content.isEmpty() ? Texts.of(name, LONGEST) : content;
      put(people, reader.people(text), Attributes.address(name, "href"));
    }
    if (people.size() == before) {
      put(people, reader.lines(Texts.lines(element, LONGEST)), null);
    }
  }

  /** A line near the headline that begins with "By" and goes on with names. */
  private List<Person> written() {
    if (clues.heading() == null) {
      return List.of();
    }
    Map<String, Person> people = new LinkedHashMap<>();
    int from = Math.max(0, clues.heading().at() - 3);
    int to = Math.min(clues.signals().texts().size(), clues.heading().at() + 25);
    for (int i = from; i < to && people.isEmpty(); i++) {
      TextNode node = clues.signals().texts().get(i);
      if (!reader.mayHaveLead(node.getWholeText())) {
        continue;
      }
      String text = Texts.tidy(node.text());
      if (reader.isLead(text) && i + 1 < to) {
        text = text + " " + Texts.tidy(clues.signals().texts().get(i + 1).text());
      }
      if (reader.startsWithLead(text) && text.length() <= 120) {
        List<String> found = reader.people(text);
        put(people, found.stream().filter(name -> !NameReader.isHandle(name)).toList(), null);
      }
    }
    return List.copyOf(people.values());
  }

  private void put(Map<String, Person> people, List<String> found, @Nullable String address) {
    String url =
        clues
            .absolute(address)
            .filter(a -> found.size() == 1 && AUTHOR_PAGE.matcher(a).find())
            .orElse(null);
    for (String name : found) {
      Person known = people.get(Texts.key(name));
      if (people.size() < MOST && (known == null || known.url() == null)) {
        people.put(Texts.key(name), new Person(known == null ? name : known.name(), url));
      }
    }
  }
}
