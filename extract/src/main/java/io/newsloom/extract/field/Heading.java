package io.newsloom.extract.field;

import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Role;
import java.util.List;
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

  /** Top headings first, then what is named a headline; those of the site itself left out. */
  static List<Heading> all(Clues clues, SiteNames names) {
    String linked = clues.linked("headline").map(Texts::key).orElse("");
    String shared = clues.meta("og:title").map(Texts::key).orElse("");
    return Stream.of(Role.TOP_HEADING, Role.HEADLINE)
        .flatMap(role -> clues.signals().marks(role))
        .limit(MOST)
        .map(Heading::of)
        .filter(heading -> !heading.text.isEmpty())
        .filter(
            heading ->
                heading.key.equals(linked) || heading.key.equals(shared)
                    ? !names.isExactly(heading.text)
                    : !names.isName(heading.text))
        .toList();
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
