package io.newsloom.extract.field;

import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Role;
import java.util.ArrayList;
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
    List<Heading> all = new ArrayList<>();
    add(all, Role.TOP_HEADING, clues, names, keys);
    for (Heading top : all) {
      if (top.isPhrase() && top.says(stated, keys)) {
        return all;
      }
    }
    add(all, Role.HEADLINE, clues, names, keys);
    return all;
  }

  private static void add(
      List<Heading> all, Role role, Clues clues, SiteNames names, List<String> statedKeys) {
    List<Mark> marks = clues.all(role);
    for (Mark mark : marks.subList(0, Math.min(marks.size(), MOST))) {
      String text = Texts.of(mark.element(), LONGEST);
      String key = Texts.key(text);
      boolean ofSite = statedKeys.contains(key) ? names.isExactly(text) : names.isName(text);
      if (!text.isEmpty() && !ofSite) {
        all.add(new Heading(mark, text, key, Texts.wordsOf(key)));
      }
    }
  }

  /** One of some titles, or one with the site's name behind. */
  private boolean says(List<String> titles, List<String> keys) {
    return keys.contains(key) || titles.stream().anyMatch(title -> isStartOf(title));
  }

  private boolean isStartOf(String title) {
    return title.startsWith(text) && TitleEnds.isBorder(title, text.length());
  }

  boolean isTop() {
    return mark.role() == Role.TOP_HEADING;
  }

  boolean isPhrase() {
    return words.size() >= FEWEST_WORDS;
  }
}
