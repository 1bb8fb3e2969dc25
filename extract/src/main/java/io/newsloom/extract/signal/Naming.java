package io.newsloom.extract.signal;

import io.newsloom.extract.words.Recall;
import java.util.Set;

/**
 * What the words of attributes say, of class and id in one look-up. Thread-safe; remembers the
 * attributes of a site's pages, which repeat.
 */
final class Naming {

  private final Names names = new Names();
  private final Roles roles = new Roles();
  private final Recall<Meaning> known = new Recall<>(this::read);

  /**
   * @param traits a set of {@link Trait}s
   */
  record Meaning(int traits, Set<Role> roles) {}

  /** Of an attribute that names both, such as a class. */
  Meaning of(String value) {
    return known.of(value);
  }

  private Meaning read(String value) {
    return new Meaning(names.traits(value), roles.of(value));
  }

  /** Of an attribute that names traits alone. */
  int traits(String value) {
    return names.traits(value);
  }

  /** Of an attribute that names roles alone. */
  Set<Role> roles(String value) {
    return roles.of(value);
  }
}
