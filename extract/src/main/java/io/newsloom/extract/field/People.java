package io.newsloom.extract.field;

import io.newsloom.common.article.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people of a byline as they are found: each once, in order, with the page about them. */
final class People {

  private static final int MOST = 20;

  private static final Pattern AUTHOR_PAGE =
      Pattern.compile(
          "/(?:@|(?:authors?|autoren|autor|autores|auteurs?|autore|autori|autorzy|autorzy|profile|people"
              + "|person|persons|staff|contributors?|contributor|writers?|columnists?|journalists?|by|byline"
              + "|redakteure?|redaktion|avtor|avtory|bio|team|experts?|firma|user|users|member)/)[^/?#]");

  private final Clues clues;
  private final Map<String, Person> people = new LinkedHashMap<>();

  People(Clues clues) {
    this.clues = clues;
  }

  /** True for the address of a page about an author. */
  static boolean isAuthorPage(String address) {
    return AUTHOR_PAGE.matcher(address).find();
  }

  /** Adds names; an address is kept if it is the page of the only one. */
  void put(List<String> found, @Nullable String address) {
    String url = found.size() == 1 ? authorPage(address) : null;
    for (String name : found) {
      String key = Texts.key(name);
      Person known = people.get(key);
      if (people.size() < MOST && (known == null || known.url() == null)) {
        people.put(key, new Person(known == null ? name : known.name(), url));
      }
    }
  }

  private @Nullable String authorPage(@Nullable String address) {
    return clues.absolute(address).filter(People::isAuthorPage).orElse(null);
  }

  int size() {
    return people.size();
  }

  boolean isEmpty() {
    return people.isEmpty();
  }

  /** All of them; accounts only where there is nobody else. */
  List<Person> withoutHandles() {
    if (people.values().stream().anyMatch(person -> !NameReader.isHandle(person.name()))) {
      people.values().removeIf(person -> NameReader.isHandle(person.name()));
    }
    return list();
  }

  List<Person> list() {
    return List.copyOf(people.values());
  }
}
