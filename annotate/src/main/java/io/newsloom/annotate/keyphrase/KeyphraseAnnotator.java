package io.newsloom.annotate.keyphrase;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.annotate.text.Sentences;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.KeyphraseAnnotation;
import io.newsloom.common.event.LanguageAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Up to ten phrases that tell what an article is about, by the statistics of YAKE (Campos et al.
 * 2020, "YAKE! Keyword extraction from single documents using multiple local features"): no model,
 * any language. Thread-safe.
 */
public final class KeyphraseAnnotator implements Annotator {

  private static final String VERSION = "newsloom-keyphrase/1";
  private static final int MOST = 10;

  private KeyphraseAnnotator() {}

  public static KeyphraseAnnotator standard() {
    return new KeyphraseAnnotator();
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public Annotations annotate(Input input, Annotations soFar) {
    LanguageAnnotation language = soFar.language();
    String tag = language == null ? "und" : language.tag();
    String all = input.article().headline() + "\n" + input.text();
    Statistics statistics = new Statistics(all, Sentences.split(all, tag), tag);
    return soFar.withKeyphrases(best(statistics.scores()));
  }

  /** The best, none of which is a part of another. */
  private static List<KeyphraseAnnotation> best(Map<Phrase, Double> scores) {
    List<Map.Entry<Phrase, Double>> ranked =
        scores.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList();
    List<Phrase> chosen = new ArrayList<>();
    List<KeyphraseAnnotation> found = new ArrayList<>();
    for (Map.Entry<Phrase, Double> entry : ranked) {
      if (found.size() == MOST) {
        break;
      }
      Phrase phrase = entry.getKey();
      if (chosen.stream().noneMatch(phrase::overlaps)) {
        chosen.add(phrase);
        double score = (1e-9 + ranked.get(0).getValue()) / (1e-9 + entry.getValue());
        found.add(
            new KeyphraseAnnotation(phrase.surface(), Math.round(1000 * score) / 1000.0, VERSION));
      }
    }
    return found;
  }
}
