package io.newsloom.extract.body;

/** Tells figures that show a picture, whose text is its caption, from those that hold text. */
final class Figures {

  /** Longer than any caption: the figure holds the article's own text. */
  private static final int LONGEST_CAPTION = 400;

  private Figures() {}

  /** True for a figure with a picture or embed, a bit of text, and no table, quote or code. */
  static boolean isPicture(Survey survey, Box box) {
    if (!box.is("figure") || box.weight == 0 || box.weight >= LONGEST_CAPTION) {
      return false;
    }
    for (Box inner : survey.boxes.subList(box.index + 1, box.endBox)) {
      if (inner.is("table") || inner.is("blockquote") || inner.is("pre")) {
        return false;
      }
    }
    for (Run run : survey.runs.subList(box.firstRun, box.endRun)) {
      if (!run.isText()) {
        return true;
      }
    }
    return false;
  }
}
