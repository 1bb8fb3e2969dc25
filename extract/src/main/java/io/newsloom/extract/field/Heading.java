package io.newsloom.extract.field;

import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A heading that people see and that may be the headline.
 *
 * @param mark where it stands
 * @param text what it says, on one line
 * @param key its text as {@link Texts#key} gives it
 * @param words the words of that
 */
record Heading(Mark mark, String text, String key, Set<String> words) {

  /** Of a headline, in UTF-16 units. */
  static final int LONGEST = 400;

  /** Fewer words are a label more often than a headline. */
  static final int FEWEST_WORDS = 3;

  private static final int MOST = 40;

  /**
   * Top headings first, then what is named a headline; those of the site itself left out. Where a
   * top heading is what the page states, the others are not looked at.
   */
  static List<Heading> all(Clues clues, SiteNames names) {
    List<String> stated =
        Stream.of(clues.linked("headline"), clues.meta("og:title"))
            .flatMap(Optional::stream)
            .toList();
    List<String> keys = stated.stream().map(Texts::key).toList();
    List<Heading> top = all(Role.TOP_HEADING, clues, names, keys).toList();
    boolean known =
        top.stream().anyMatch(heading -> heading.isPhrase() && heading.says(stated, keys));
    return known
        ? top
        : Stream.concat(top.stream(), all(Role.HEADLINE, clues, names, keys)).toList();
  }

  private static Stream<Heading> all(
      Role role, Clues clues, SiteNames names, List<String> statedKeys) {
    return clues
        .signals()
        .marks(role)
        .limit(MOST)
        .map(Heading::of)
        .filter(heading -> !heading.text.isEmpty())
        .filter(
            heading ->
                statedKeys.contains(heading.key)
                    ? !names.isExactly(heading.text)
                    : !names.isName(heading.text));
  }

  /** One of some titles, or one with the site's name behind. */
  private boolean says(List<String> titles, List<String> keys) {
    return keys.contains(key)
        || titles.stream()
            .anyMatch(title -> title.startsWith(text) && TitleEnds.isBorder(title, text.length()));
  }

  private static Heading of(Mark mark) {
    String text = Texts.of(mark.element(), LONGEST);
    String key = Texts.key(text);
    return new Heading(mark, text, key, Texts.wordsOf(key));
  }

  boolean isTop() {
    return mark.role() == Role.TOP_HEADING;
  }

  boolean isPhrase() {
    return words.size() >= FEWEST_WORDS;
  }
}
