package io.newsloom.extract.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drops what is inside the body's container and yet no part of the body. */
final class Cleaner {

  private static final int LONG_LINK = 80;
  private static final double LINKED = 0.5;
  private static final int SHORTEST_REPEAT = 30;

  /** A box with this share of the container's prose is its text, however many links are in it. */
  private static final double TEXT = 0.3;

  private static final int SHORTEST_TEXT = 200;

  private final Survey survey;
  private final Box container;
  private final List<Run> runs;
  private final List<Box> boxes;
  private final Set<Stage> stages;
  private final int headline;
  private final BodyHints hints;
  private final Phrases phrases;

  Cleaner(
      Survey survey,
      Box container,
      Set<Stage> stages,
      int headline,
      BodyHints hints,
      Phrases phrases) {
    this.survey = survey;
    this.container = container;
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
    captions();
    if (stages.contains(Stage.PHRASES)) {
      for (int i = 0; i < runs.size(); i++) {
        String reason = isKept(i) && runs.get(i).isText() ? phrases.reason(runs.get(i)) : null;
        if (reason != null) {
          drop(i, reason);
        }
      }
    }
    if (stages.contains(Stage.LINKS)) {
      links();
    }
    if (stages.contains(Stage.REPEATS)) {
      repeats();
    }
    if (stages.contains(Stage.ENDS)) {
      ends();
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

  /** The text beside a picture is the picture's; the picture itself stays. */
  private void captions() {
    for (Box box : boxes) {
      if (Figures.isPicture(survey, box)) {
        for (int i = box.firstRun; i < box.endRun; i++) {
          if (survey.runs.get(i).isText()) {
            drop(i - container.firstRun, Mark.CAPTION.reason());
          }
        }
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

  private void repeats() {
    Set<String> seen = new HashSet<>();
    String title = normal(hints.headline());
    String lead = normal(hints.lead());
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      if (isKept(i) && run.isText()) {
        String text = run.normal();
        if (run.box.is("h1") || (!title.isEmpty() && text.equals(title))) {
          drop(i, "headline");
        } else if (!lead.isEmpty() && text.equals(lead)) {
          drop(i, "lead");
        } else if (text.length() >= SHORTEST_REPEAT && !seen.add(text)) {
          drop(i, "repeated");
        }
      }
    }
  }

  private static String normal(@Nullable String text) {
    return text == null ? "" : Headline.normal(text);
  }

  /** What has no text under it: at the end, headings and labels; at the start, labels. */
  private void ends() {
    int last = runs.size() - 1;
    while (last >= 0 && (!isKept(last) || !isText(last))) {
      drop(last--, "after the last paragraph");
    }
    int first = 0;
    while (first < last && (!isKept(first) || !(isText(first) || isTime(first)))) {
      if (runs.get(first).isText() && !opensText(first)) {
        drop(first, "before the first paragraph");
      }
      first++;
    }
  }

  /** The first entry of a ticker begins with its time. */
  private boolean isTime(int i) {
    return Ticker.isTime(runs.get(i).text);
  }

  private boolean isText(int i) {
    Run run = runs.get(i);
    return run.isProse() || (run.box.within("li") != null && !run.isLinked());
  }

  /** A heading right above the first paragraph is its own. */
  private boolean opensText(int i) {
    return runs.get(i).box.isHeading() && i + 1 < runs.size() && isKept(i + 1) && isText(i + 1);
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
