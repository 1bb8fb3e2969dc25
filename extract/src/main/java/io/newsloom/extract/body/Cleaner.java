package io.newsloom.extract.body;

import java.util.List;
import java.util.Set;

/** Drops what is inside the body's container and yet no part of the body. */
final class Cleaner {

  private static final int LONG_LINK = 80;
  private static final double LINKED = 0.5;

  /** A box with this share of the container's prose is its text, however many links are in it. */
  private static final double TEXT = 0.3;

  private static final int SHORTEST_TEXT = 200;

  /** Letters of a heading over the text that says more than a label does. */
  private static final int SHORTEST_LEAD = 40;

  private final Survey survey;
  private final Box container;
  private final List<Run> runs;
  private final List<Box> boxes;
  private final Set<Stage> stages;
  private final int from;
  private final int headline;
  private final BodyHints hints;
  private final Phrases phrases;

  /**
   * @param from where the body starts: at the container or before it
   */
  Cleaner(
      Survey survey,
      Box container,
      int from,
      Set<Stage> stages,
      int headline,
      BodyHints hints,
      Phrases phrases) {
    this.survey = survey;
    this.container = container;
    this.from = from;
    this.phrases = phrases;
    this.runs = survey.runs.subList(container.firstRun, container.endRun);
    this.boxes = survey.boxes.subList(container.index + 1, container.endBox);
    this.stages = stages;
    this.headline = headline - container.firstRun;
    this.hints = hints;
  }

  void clean() {
    if (stages.contains(Stage.FRAME)) {
      frame();
    }
    Captions.drop(survey, container, phrases);
    if (stages.contains(Stage.PHRASES)) {
      phrases();
    }
    if (stages.contains(Stage.LINKS)) {
      links();
    }
    if (stages.contains(Stage.REPEATS)) {
      Repeats.drop(survey, from, container.endRun, hints);
    }
    if (stages.contains(Stage.ENDS)) {
      headings();
      ends();
    }
  }

  private void phrases() {
    boolean listed = false;
    for (Run run : survey.runs.subList(from, container.endRun)) {
      if (run.dropped == null && run.isText()) {
        boolean entry = listed && run.linkWeight > 0 && !run.endsSentence();
        run.dropped = entry ? Phrases.READ_ALSO : phrases.reason(run);
        listed = entry || (Phrases.READ_ALSO.equals(run.dropped) && run.text.endsWith(":"));
      }
    }
  }

  private void frame() {
    int before = 0;
    int all = 0;
    for (int i = 0; i < runs.size(); i++) {
      int prose = isKept(i) && runs.get(i).isProse() ? runs.get(i).weight : 0;
      before += i < headline ? prose : 0;
      all += prose;
    }
    if (before * 6 < all) {
      for (int i = 0; i <= Math.min(headline, runs.size() - 1); i++) {
        drop(i, i == headline ? "headline" : "before the headline");
      }
    }
  }

  private void links() {
    for (Box box : boxes) {
      if (box.live > 0 && box.liveLinks > LINKED * box.live && !box.isParagraph() && !isText(box)) {
        dropBox(box, "links");
      }
    }
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (run.isLinked() && !(run.weight >= LONG_LINK && run.endsSentence())) {
        drop(i, "link in place of text");
      }
    }
  }

  private boolean isText(Box box) {
    return box.prose > SHORTEST_TEXT && box.prose > TEXT * container.prose;
  }

  private void dropBox(Box box, String reason) {
    for (int i = box.firstRun; i < box.endRun; i++) {
      drop(i - container.firstRun, reason);
    }
  }

  /** A heading goes with the text under it, when all of that was dropped. */
  private void headings() {
    int level = 0; // of the next heading that is kept, if nothing but dropped text is before it
    boolean dropped = false;
    for (int i = runs.size() - 1; i >= 0; i--) {
      Run run = runs.get(i);
      if (!isKept(i)) {
        dropped |= run.isText();
        continue;
      }
      boolean heading = run.isText() && run.box.isHeading();
      if (heading && dropped && level > 0 && level <= run.box.tag.charAt(1)) {
        drop(i, "heading of what was dropped");
      }
      level = heading ? run.box.tag.charAt(1) : 0;
      dropped = false;
    }
  }

  /** What has no text under it: at the end, headings and labels; at the start, labels. */
  private void ends() {
    int last = runs.size() - 1;
    while (last >= 0 && (!isKept(last) || !isText(last))) {
      drop(last, reason(last, "after the last paragraph"));
      last--;
    }
    int first = 0;
    while (first < last && (!isKept(first) || !(isText(first) || opensTicker(first)))) {
      if (runs.get(first).isText() && !opensText(first)) {
        drop(first, reason(first, "before the first paragraph"));
      }
      first++;
    }
  }

  private String reason(int i, String otherwise) {
    return Dateline.is(runs.get(i)) ? Dateline.REASON : otherwise;
  }

  /** The first entry of a ticker begins with its time; a time alone is the page's. */
  private boolean opensTicker(int i) {
    return Ticker.isTime(runs.get(i).text)
        && Ticker.isTold(runs.stream().filter(run -> run.dropped == null && run.isText()));
  }

  private boolean isText(int i) {
    Run run = runs.get(i);
    return (run.isProse() || (run.box.within("li") != null && !run.isLinked()))
        && !Dateline.is(run);
  }

  /** A heading right above the first paragraph is its own; one as long as a lead is a lead. */
  private boolean opensText(int i) {
    Run run = runs.get(i);
    boolean lead = run.weight >= SHORTEST_LEAD && run.linkWeight == 0;
    return run.box.isHeading() && (lead || (i + 1 < runs.size() && isKept(i + 1) && isText(i + 1)));
  }

  private boolean isKept(int i) {
    return runs.get(i).dropped == null;
  }

  private void drop(int i, String reason) {
    Run run = runs.get(i);
    if (run.dropped == null) {
      run.dropped = reason;
    }
  }
}
