package io.newsloom.extract.body;

import io.newsloom.extract.signal.Attributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds items: siblings of the same tag and class, each of them with a link, a date or a name
 * beside a bit of text. Teasers and comments are made so, and paragraphs of an article are not.
 */
final class Repetition {

  private static final int FEWEST = 3;
  private static final int LONGEST_ITEM = 5000;

  /** Most items are no longer than this; among them a comment may be. */
  private static final int SHORT_ITEM = 500;

  private static final int LONGEST_LABEL = 100;
  private static final int SHORTEST_TERM = 20;

  /** Prose under a heading that is no link: a section of the article, not a teaser. */
  private static final int SECTION = 150;

  /** What alike siblings have in common. */
  private record Kind(int parent, String tag, String names) {

    static Kind of(Box box) {
      int parent = Objects.requireNonNull(box.parent).index;
      return new Kind(parent, box.tag, Attributes.of(box.element, "class"));
    }
  }

  private Repetition() {}

  static void mark(Survey survey) {
    Map<Kind, List<Box>> items = new HashMap<>();
    for (Box box : survey.boxes) {
      box.repeated = isTeaserList(survey, box);
      if (box.parent != null && isItem(survey, box)) {
        items.computeIfAbsent(Kind.of(box), kind -> new ArrayList<>()).add(box);
      }
    }
    for (List<Box> alike : items.values()) {
      if (areItems(alike)) {
        alike.forEach(box -> box.repeated = true);
      }
    }
  }

  private static boolean areItems(List<Box> alike) {
    int brief = 0;
    for (Box box : alike) {
      brief += box.prose <= SHORT_ITEM ? 1 : 0;
    }
    return brief >= FEWEST && brief * 2 > alike.size();
  }

  /** True for a list of terms that are links or hours, each with its description. */
  private static boolean isTeaserList(Survey survey, Box box) {
    if (!box.is("dl")) {
      return false;
    }
    int terms = 0;
    int teasers = 0;
    for (Box inner : survey.boxes.subList(box.index + 1, box.endBox)) {
      boolean linked = inner.linkDensity() > 0.5;
      boolean term = inner.is("dt");
      terms += term ? 1 : 0;
      teasers += (term || inner.is("dd")) && linked || term && isHour(survey, inner) ? 1 : 0;
    }
    return terms >= FEWEST && teasers >= terms;
  }

  private static boolean isHour(Survey survey, Box term) {
    return term.weight > 0
        && term.weight < SHORTEST_TERM
        && hasDigit(survey.runs.get(term.firstRun).text);
  }

  /** True if a label or link stands beside a text in it. */
  private static boolean isItem(Survey survey, Box box) {
    if (box.isParagraph() && !box.is("li") || box.is("td")) {
      return false;
    }
    int size = box.endRun - box.firstRun;
    if (size < 2 || size > 20 || box.prose == 0 || box.prose > LONGEST_ITEM) {
      return false;
    }
    boolean labelled = false;
    for (Run run : survey.runs.subList(box.firstRun, box.endRun)) {
      if (box.prose >= SECTION && isSectionHeading(run)) {
        return false;
      }
      labelled |= isLabel(run);
    }
    return labelled;
  }

  private static boolean isSectionHeading(Run run) {
    return run.isText()
        && run.linkWeight == 0
        && run.box.isHeading()
        && run.box.tag.charAt(1) <= '4';
  }

  private static boolean isLabel(Run run) {
    return run.isText()
        && !run.isProse()
        && run.weight < LONGEST_LABEL
        && (run.linkWeight > 0 || (!run.box.isHeading() && hasDigit(run.text)));
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
