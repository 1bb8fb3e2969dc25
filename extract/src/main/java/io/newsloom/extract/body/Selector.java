package io.newsloom.extract.body;

import io.newsloom.extract.signal.Trait;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses the container of the body among all boxes. */
final class Selector {

  private static final double DECAY = 0.6;
  private static final int LEVELS = 6;

  /** What text before the headline counts, and text that is far under it. */
  private static final double BEFORE_HEADLINE = 0.4;

  private static final double FAR = 0.2;
  private static final double SCALE = 700;

  /** What text counts in one of many alike items: teasers, comments. */
  private static final double IN_REPEATED = 0.4;

  /** What one run counts at most: a legal notice or a comment may be longer than a short body. */
  private static final double MOST = 500;

  /** What text counts that has the sign of copyright in it. */
  private static final double OF_RIGHTS = 0.2;

  /** Share of the prose so far that a wider box has to add. */
  private static final double GAIN = 0.3;

  /** What text counts in a box that was spared by its size and yet names itself something else. */
  private static final double IN_FOREIGN = 0.3;

  private final Survey survey;
  private final Set<Stage> stages;

  private final int headline;

  Selector(Survey survey, Set<Stage> stages, int headline) {
    this.survey = survey;
    this.stages = stages;
    this.headline = headline;
  }

  @Nullable Box select() {
    for (Box box : survey.boxes) {
      box.clear();
    }
    count();
    score();
    Box best = null;
    for (Box box : survey.boxes) {
      if (box.dropped == null && box.score > 0) {
        box.score *= factor(box);
        if (best == null || box.score > best.score) {
          best = box;
        }
      }
    }
    return best == null || !stages.contains(Stage.SIBLINGS) ? best : climb(best);
  }

  /** Figures of what is left after pruning. */
  private void count() {
    for (Run run : survey.runs) {
      if (run.dropped == null && run.isText()) {
        run.box.live += run.weight;
        run.box.liveLinks += run.linkWeight;
        if (!run.isProse()) {
          run.box.liveOther += run.box.isHeading() && !run.isLinked() ? 0 : other(run);
        } else if (isInRepeated(run.box) || isOfRights(run)) {
          run.box.liveOther += run.weight;
        } else {
          run.box.liveProse += run.weight;
        }
      }
    }
    for (int i = survey.boxes.size() - 1; i > 0; i--) {
      Box box = survey.boxes.get(i);
      Box parent = box.parent;
      if (parent != null) {
        parent.live += box.live;
        parent.liveLinks += box.liveLinks;
        parent.liveProse += box.liveProse;
        parent.liveOther += box.liveOther;
      }
    }
  }

  private void score() {
    int before = 0;
    for (int i = 0; i < survey.runs.size(); i++) {
      Run run = survey.runs.get(i);
      if (run.dropped == null && run.isProse()) {
        double value = Math.min(MOST, run.weight - run.linkWeight + 10.0 * run.commas);
        value *= isOfRights(run) ? OF_RIGHTS : 1;
        value *= isInForeign(run.box) ? IN_FOREIGN : 1;
        value *= isInRepeated(run.box) ? IN_REPEATED : 1;
        value *= i < headline ? BEFORE_HEADLINE : FAR + (1 - FAR) / (1 + before / SCALE);
        before += i < headline ? 0 : run.weight;
        Box box = run.box.isParagraph() && run.box.parent != null ? run.box.parent : run.box;
        for (int level = 0; level < LEVELS && box != null; level++) {
          box.score += value;
          value *= DECAY;
          box = box.parent;
        }
      }
    }
  }

  private static boolean isOfRights(Run run) {
    return run.text.indexOf('©') >= 0;
  }

  private static boolean isInForeign(Box box) {
    for (Box at = box; at != null; at = at.parent) {
      if ((at.traits & Trait.FOREIGN & ~Pruner.VAGUE) != 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInRepeated(Box box) {
    int up = 0;
    for (Box at = box; at != null && up < 6; at = at.parent, up++) {
      if (at.repeated) {
        return true;
      }
    }
    return false;
  }

  /** Links count against a box. */
  private static double factor(Box box) {
    return box.live == 0 ? 0 : 1 - (double) box.liveLinks / box.live;
  }

  /** Links weigh twice, labels half. */
  private static int other(Run run) {
    return run.weight / 2 + run.linkWeight * 3 / 2;
  }

  private Box climb(Box best) {
    Box chosen = best;
    for (Box above = best.parent; above != null; above = above.parent) {
      int prose = above.liveProse - chosen.liveProse;
      int other = above.liveOther - chosen.liveOther;
      if (prose > GAIN * chosen.liveProse && prose > other) {
        chosen = above;
      }
    }
    return chosen;
  }
}
