package io.newsloom.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds items: siblings of the same tag and class, each of them with a link, a date or a name
 * beside a bit of text. Teasers and comments are made so, and paragraphs of an article are not.
 */
final class Repetition {

  private static final int FEWEST = 3;
  private static final int LONGEST_ITEM = 500;
  private static final int LONGEST_LABEL = 100;

  private Repetition() {}

  static void mark(Survey survey) {
    Map<Box, Map<String, int[]>> counts = new HashMap<>();
    for (Box box : survey.boxes) {
      if (box.parent != null && isItem(survey, box)) {
        int[] count =
            counts
                .computeIfAbsent(box.parent, parent -> new HashMap<>())
                .computeIfAbsent(kind(box), kind -> new int[1]);
        count[0]++;
      }
    }
    for (Box box : survey.boxes) {
      Map<String, int[]> kinds = box.parent == null ? null : counts.get(box.parent);
      int[] count = kinds == null ? null : kinds.get(kind(box));
      box.repeated = count != null && count[0] >= FEWEST && isItem(survey, box);
    }
  }

  private static String kind(Box box) {
    return box.tag + '.' + box.element.className();
  }

  /** True if a label or link stands beside a text in it, and the text is not long. */
  private static boolean isItem(Survey survey, Box box) {
    if (box.isParagraph() && !box.is("li") || box.is("tr") || box.is("td")) {
      return false;
    }
    int size = box.endRun - box.firstRun;
    if (size < 2 || size > 20 || box.prose == 0 || box.prose > LONGEST_ITEM) {
      return false;
    }
    List<Run> runs = survey.runs.subList(box.firstRun, box.endRun);
    return runs.stream().anyMatch(Repetition::isLabel);
  }

  private static boolean isLabel(Run run) {
    return run.isText()
        && !run.isProse()
        && run.weight < LONGEST_LABEL
        && (run.linkWeight > 0 || (!run.box.isHeading() && hasDigit(run.text)));
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
