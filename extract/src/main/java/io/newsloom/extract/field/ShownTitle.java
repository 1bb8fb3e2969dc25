package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * A stated title that the page shows as it is. Some sites give the top heading to a title for
 * search engines, in the path of sections, and show the headline as another heading under it.
 */
final class ShownTitle {

  /** How many texts may lie between the top heading and the headline shown. */
  private static final int REACH = 20;

  /** A longer text is of the body, where headings are of parts. */
  private static final int LONGEST = Heading.LONGEST;

  /** How far a text may be inside its heading. */
  private static final int DEEPEST = 3;

  private static final Set<String> HEADING = Set.of("h1", "h2", "h3", "h4");

  private final Clues clues;
  private final List<TextNode> texts;

  private ShownTitle(Clues clues) {
    this.clues = clues;
    this.texts = clues.signals().texts();
  }

  /** The title shown under a heading that says something else. */
  static Optional<HeadlineField.Found> under(Heading heading, Clues clues) {
    ShownTitle shown = new ShownTitle(clues);
    return shown
        .under(heading, clues.meta("og:title"), "open-graph")
        .or(() -> shown.under(heading, clues.linked("headline"), "json-ld"));
  }

  /**
   * Where the page shows a title that it gives no heading's tag or name; null = nowhere, or a word
   * or two as a link, which is navigation.
   */
  static @Nullable Mark anywhere(String title, Clues clues) {
    String key = Texts.key(title);
    boolean label = Texts.wordsOf(key).size() < Heading.FEWEST_WORDS;
    List<TextNode> texts = clues.signals().texts();
    for (int i = 0; i < texts.size(); i++) {
      TextNode text = texts.get(i);
      boolean fits = text.getWholeText().length() >= key.length();
      if (fits && Texts.key(text.getWholeText()).equals(key) && !(label && isLink(text))) {
        return mark(text, i);
      }
    }
    return null;
  }

  /** The longest part of a title, without sites and sections, that the page shows as it is. */
  static Optional<HeadlineField.Found> partOf(Derived<String> title, Clues clues) {
    List<TextNode> texts = clues.signals().texts();
    String best = "";
    int at = -1;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i).getWholeText().strip();
      boolean fits = text.length() > best.length() && text.length() < title.value().length();
      if (fits
          && !isLink(texts.get(i))
          && TitleEnds.isBetweenNames(text, title.value())
          && Texts.words(text).size() >= Heading.FEWEST_WORDS) {
        best = text;
        at = i;
      }
    }
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new HeadlineField.Found(
                new Derived<>(best, title.strategy() + "+text", 0.75), mark(texts.get(at), at)));
  }

  private static boolean isLink(TextNode text) {
    return text.parent() != null && text.parent().nameIs("a");
  }

  private Optional<HeadlineField.Found> under(
      Heading heading, Optional<String> stated, String strategy) {
    String key = stated.map(Texts::key).orElse("");
    if (key.equals(heading.key())
        || stated.filter(title -> hasSiteBehind(title, heading)).isPresent()
        || Texts.wordsOf(key).size() < Heading.FEWEST_WORDS) {
      return Optional.empty();
    }
    int from = heading.mark().at();
    int to = Math.min(texts.size(), from + REACH);
    String before = "";
    for (int i = from; i < to && texts.get(i).getWholeText().length() <= LONGEST; i++) {
      String said = Texts.key(texts.get(i).getWholeText());
      boolean fits = said.equals(key) || isBehindKicker(before, said, key);
      if (fits && isHeading(texts.get(i), heading.mark().element())) {
        Derived<String> headline =
            new Derived<>(Texts.tidy(texts.get(i).getWholeText()), strategy + "+heading", 0.95);
        return Optional.of(new HeadlineField.Found(headline, mark(texts.get(i), i)));
      }
      before = said;
    }
    return Optional.empty();
  }

  private static boolean hasSiteBehind(String title, Heading heading) {
    return title.startsWith(heading.text()) && TitleEnds.isBorder(title, heading.text().length());
  }

  /** "Kicker: headline", where the page shows the two one after the other. */
  private static boolean isBehindKicker(String before, String said, String key) {
    return !before.isEmpty()
        && key.length() == before.length() + 1 + said.length()
        && key.startsWith(before)
        && key.endsWith(said)
        && Texts.wordsOf(said).size() >= Heading.FEWEST_WORDS;
  }

  /** Inside a heading, not the one that says something else, and no link to somewhere. */
  private static boolean isHeading(TextNode text, Element other) {
    boolean heading = false;
    int depth = 0;
    for (Node up = text.parent(); up != null; up = up.parent()) {
      if (up == other || up.nameIs("a")) {
        return false;
      }
      heading |= depth++ < DEEPEST && HEADING.contains(up.normalName());
    }
    return heading;
  }

  private static Mark mark(TextNode text, int at) {
    Element element = Objects.requireNonNull(text.parent());
    return new Mark(Role.HEADLINE, Mark.Strength.CLASS, element, at, null);
  }
}
