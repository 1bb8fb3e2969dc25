package io.newsloom.extract.body;

import io.newsloom.common.article.Block;
import io.newsloom.extract.signal.Outline;
import io.newsloom.extract.signal.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of an article in a parsed page. A pure function of the document and the hints; the
 * document is only read. Immutable, thread-safe; make one and share it.
 */
public final class BodyReader {

  /** Share of the page's prose under which the names of boxes are doubted. */
  private static final double ENOUGH = 0.3;

  private final Phrases phrases = new Phrases();
  private final Set<Stage> stages;

  public BodyReader() {
    this(EnumSet.allOf(Stage.class));
  }

  private BodyReader(Set<Stage> stages) {
    this.stages = stages;
  }

  /** A reader without a stage, to measure what the stage is worth. */
  public static BodyReader without(Stage stage) {
    return new BodyReader(EnumSet.complementOf(EnumSet.of(stage)));
  }

  /** Reads the body; {@link Body#dropped} stays empty. */
  public Body read(Outline outline, BodyHints hints) {
    return read(outline, hints, false);
  }

  /** Reads the body and tells what was left out, and why. */
  public Body explain(Outline outline, BodyHints hints) {
    return read(outline, hints, true);
  }

  private Body read(Outline outline, BodyHints hints, boolean explain) {
    Body shown = shown(outline, hints, explain);
    return stages.contains(Stage.JSON_LD) ? ToldBody.instead(shown, hints.articleBody()) : shown;
  }

  private Body shown(Outline outline, BodyHints hints, boolean explain) {
    Survey survey = Survey.of(outline);
    int headline = headline(survey, hints);
    Box container = container(survey, headline);
    if (container == null) {
      return Body.NONE;
    }
    int from = LeadIn.start(survey, container, headline);
    new Cleaner(survey, container, from, stages, headline, hints, phrases).clean();
    List<Block> blocks = Ticker.read(new Composer(survey).compose(from, container.endRun));
    return new Body(
        blocks,
        Links.of(survey, from, container.endRun, hints.url()),
        strategy(container),
        confidence(survey, container),
        explain ? dropped(survey, from, container.endRun) : List.of());
  }

  private static int headline(Survey survey, BodyHints hints) {
    return Headline.find(survey, hints.headline() == null ? survey.title() : hints.headline());
  }

  /** Chooses the body's container; where nearly all text is outside, boxes' names are doubted. */
  @Nullable Box container(Survey survey, int headline) {
    Repetition.mark(survey);
    Pruner pruner = new Pruner(survey, stages, headline);
    Selector selector = new Selector(survey, stages, headline);
    pruner.prune(false);
    Box strict = selector.select();
    int found = strict == null ? 0 : strict.liveProse;
    if (strict != null && found >= ENOUGH * survey.root().prose) {
      return strict;
    }
    pruner.prune(true);
    Box lenient = selector.select();
    if (lenient != null && lenient.liveProse >= 2 * found) {
      return lenient;
    }
    pruner.prune(false);
    return selector.select();
  }

  private static String strategy(Box container) {
    if (container.element.attr("itemprop").contains("articleBody")) {
      return "microdata";
    }
    if (container.has(Trait.BODY)) {
      return "dom-name";
    }
    return container.within("article") == null ? "dom-density" : "dom-article";
  }

  /** Surer the more of the page's text is in the container, and if it is named as a body. */
  private static double confidence(Survey survey, Box container) {
    double share = (double) container.prose / Math.max(1, survey.root().prose);
    double named = strategy(container).equals("dom-density") ? 0.5 : 0.6;
    return Math.round(100 * (named + 0.35 * Math.min(1, share))) / 100.0;
  }

  private static List<Dropped> dropped(Survey survey, int from, int to) {
    List<Dropped> dropped = new ArrayList<>();
    for (int i = 0; i < survey.runs.size(); i++) {
      Run run = survey.runs.get(i);
      String reason = run.dropped == null && (i < from || i >= to) ? "outside" : run.dropped;
      if (run.isText() && reason != null) {
        dropped.add(new Dropped(run.text, reason));
      }
    }
    return dropped;
  }
}
