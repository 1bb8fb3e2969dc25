package io.newsloom.extract.body;

import io.newsloom.extract.signal.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Tells figures, and boxes named after a picture, that show one, so that their text is its caption,
 * from those that hold text.
 */
final class Figures {

  /** Longer than any caption: the figure holds the article's own text. */
  private static final int LONGEST_CAPTION = 400;

  private Figures() {}

  /** The figure that a picture's box is in, or the box named after the picture; null = neither. */
  static @Nullable Box around(Survey survey, Box box) {
    for (Box up = box; up != null; up = up.parent) {
      if (up.is("figure") || (up.has(Trait.PICTURE) && isPicture(survey, up))) {
        return up;
      }
    }
    return null;
  }

  /** True for a box with a picture or embed, a bit of text, and no table, quote or code. */
  static boolean isPicture(Survey survey, Box box) {
    boolean figure = box.is("figure");
    boolean named = figure || box.has(Trait.PICTURE);
    if (!named || box.weight == 0 || box.weight >= LONGEST_CAPTION) {
      return false;
    }
    for (Box inner : survey.boxes.subList(box.index + 1, box.endBox)) {
      if (inner.is("table") || inner.is("blockquote") || inner.is("pre")) {
        return false;
      }
      if (!figure && inner.isHeading()) { // a section with a picture in it
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
