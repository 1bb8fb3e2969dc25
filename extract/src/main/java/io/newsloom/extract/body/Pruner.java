package io.newsloom.extract.body;

import io.newsloom.extract.signal.Trait;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drops the boxes that are no part of any body, by what they call themselves. */
final class Pruner {

  private static final Set<String> FOREIGN_TAGS =
      Set.of("nav", "aside", "footer", "form", "menu", "fieldset");

  /**
   * Share of the page's prose above which a box is not dropped for a clear name, or a vague one.
   */
  private static final double LIMIT = 0.6;

  private static final double VAGUE_LIMIT = 0.2;

  static final int VAGUE =
      Trait.SIDEBAR.bit()
          | Trait.WIDGET.bit()
          | Trait.AUTHOR.bit()
          | Trait.META.bit()
          | Trait.TAGS.bit();

  /**
   * What the text of an article is named after by mistake: the share bar in it, the box it fills.
   */
  private static final int MISNOMERS =
      Trait.ADVERTISEMENT.bit()
          | Trait.SHARE.bit()
          | Trait.RELATED.bit()
          | Trait.SIDEBAR.bit()
          | Trait.NAVIGATION.bit()
          | Trait.META.bit()
          | Trait.TAGS.bit();

  /** What may hold more text than the article it stands under. */
  private static final int MAY_BE_LONG =
      Trait.COMMENT.bit() | Trait.CONSENT.bit() | Trait.OVERLAY.bit();

  private static final int SHORTEST_BODY = 100;

  /** Texts between a headline and its lead at most: a date, names, labels. */
  private static final int NEAR = 12;

  private final Survey survey;
  private final Set<Stage> stages;
  private final int headline;

  Pruner(Survey survey, Set<Stage> stages, int headline) {
    this.survey = survey;
    this.stages = stages;
    this.headline = headline;
  }

  /**
   * @param lenient leaves boxes with vague names alone, for pages where nothing else is left
   */
  void prune(boolean lenient) {
    for (Box box : survey.boxes) {
      box.dropped = box.parent == null ? null : box.parent.dropped;
      if (box.parent != null && box.dropped == null) {
        String reason = reason(box, lenient);
        box.dropped = reason == null || isSpared(box) ? null : reason;
      }
    }
    for (Run run : survey.runs) {
      run.dropped = run.box.dropped;
    }
  }

  private @Nullable String reason(Box box, boolean lenient) {
    if (stages.contains(Stage.TAGS) && FOREIGN_TAGS.contains(box.tag) && !isPullQuote(box)) {
      return box.tag;
    }
    if (box.is("figcaption") || box.is("caption")) {
      return Trait.CAPTION.reason();
    }
    int traits = box.traits & Trait.FOREIGN;
    if (!stages.contains(Stage.NAMES) || traits == 0) {
      return null;
    }
    if (lenient && (traits & ~(VAGUE | Trait.HIDDEN.bit())) == 0) {
      return null;
    }
    if (box.has(Trait.CAPTION)) {
      traits = holdsHeading(box) ? traits & ~Trait.CAPTION.bit() : traits;
    }
    if ((traits & MISNOMERS) != 0 && readsAsText(box)
        || traits == Trait.RELATED.bit() && isStandfirst(box)) {
      traits &= ~MISNOMERS;
    }
    return traits == 0 ? null : Trait.reasonOf(traits);
  }

  /** An aside with a quotation in it, and hardly anything else, sets off what the article says. */
  private boolean isPullQuote(Box box) {
    if (!box.is("aside") || box.weight == 0 || box.linkWeight > 0) {
      return false;
    }
    int quoted = 0;
    for (Box inner : survey.boxes.subList(box.index + 1, box.endBox)) {
      quoted += inner.is("blockquote") ? inner.weight : 0;
    }
    return quoted * 3 >= box.weight * 2;
  }

  private boolean holdsHeading(Box box) {
    return survey.boxes.subList(box.index, box.endBox).stream().anyMatch(Box::isHeading);
  }

  /** The paragraphs around an advertisement are sometimes named after it. */
  private boolean readsAsText(Box box) {
    long prose =
        survey.runs.subList(box.firstRun, box.endRun).stream()
            .filter(run -> run.isProse() && run.endsSentence())
            .count();
    return !box.repeated
        && box.linkWeight < 0.1 * box.weight
        && box.prose > 0.8 * box.weight
        && prose >= 1
        && box.prose >= 250;
  }

  /**
   * What content systems call the teaser of an article is its lead, if it is under the headline.
   */
  private boolean isStandfirst(Box box) {
    boolean near = headline >= 0 && box.firstRun > headline && box.firstRun <= headline + NEAR;
    return near
        && !box.repeated
        && box.linkWeight == 0
        && box.prose > 0.8 * box.weight
        && proseBefore(box) == 0;
  }

  private boolean isSpared(Box box) {
    if (headline >= box.firstRun && headline < box.endRun && box.prose > 0) {
      return true;
    }
    boolean vague = (box.traits & Trait.FOREIGN & ~VAGUE) == 0 && !FOREIGN_TAGS.contains(box.tag);
    return box.prose > survey.root().prose * (vague ? VAGUE_LIMIT : LIMIT)
        && !((box.traits & MAY_BE_LONG) != 0 && comesAfterText(box));
  }

  private boolean comesAfterText(Box box) {
    return headline >= 0 && proseBefore(box) >= SHORTEST_BODY;
  }

  /** What prose there is between the headline and a box, without what is dropped. */
  private int proseBefore(Box box) {
    int prose = 0;
    for (int i = headline + 1; i < box.firstRun; i++) {
      Run run = survey.runs.get(i);
      prose += run.isProse() && run.box.dropped == null ? run.weight : 0;
    }
    return prose;
  }
}
