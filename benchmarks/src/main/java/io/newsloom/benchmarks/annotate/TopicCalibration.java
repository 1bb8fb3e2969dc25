package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Annotators;
import io.newsloom.annotate.Input;
import io.newsloom.annotate.topic.Calibration;
import io.newsloom.annotate.topic.TopicAnnotator;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.TopicAnnotation;
import io.newsloom.common.topic.MediaTopic;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether a topic's confidence is how often it is right, on the halves of the sets that may be
 * looked into: {@code benchmarks/bench topic-calibration} prints a reliability table and the curves
 * that would fit best, over all four languages, as the rows of {@code calibration.tsv} and {@code
 * calibration-words.tsv}. Each article is a case twice, whole and as its headline with the first
 * words, so that the curve holds for short items too.
 */
public final class TopicCalibration {

  private static final int FIRST_WORDS = 60;

  private static final List<MediaTopic> TOPICS = List.of(MediaTopic.values());

  private final Annotator annotator = Annotators.standard();
  private final TopicAnnotator topics = TopicAnnotator.standard();
  private final LogisticFit withModel = newFit();
  private final LogisticFit ofWords = newFit();
  private final Reliability dev = new Reliability();
  private final Reliability heldOut = new Reliability();

  private TopicCalibration() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    TopicCalibration calibration = new TopicCalibration();
    for (String language : List.of("en", "ru", "be", "uk")) {
      TopicSet.of(language).articles().forEach(article -> calibration.add(article, language));
    }
    out.println("dev, " + calibration.dev.table());
    out.println("held out, " + calibration.heldOut.table());
    print(out, "calibration.tsv", calibration.withModel);
    print(out, "calibration-words.tsv", calibration.ofWords);
  }

  private static LogisticFit newFit() {
    return new LogisticFit(Calibration.FEATURES.size() + TOPICS.size());
  }

  private static void print(PrintStream out, String table, LogisticFit fit) {
    out.println(table);
    double[] fitted = fit.fitted(TopicCalibration::pull);
    for (int i = 0; i < fitted.length; i++) {
      out.printf(Locale.ROOT, "%s\t%.2f%n", name(i), fitted[i]);
    }
    out.println();
  }

  private static String name(int i) {
    int features = Calibration.FEATURES.size();
    return i < features ? Calibration.FEATURES.get(i) : TOPICS.get(i - features).slug();
  }

  /** How much a coefficient is pulled to zero: the sets are small, those of a topic smaller. */
  private static double pull(int i) {
    if (name(i).equals("bias")) {
      return 0.001;
    }
    return i < Calibration.FEATURES.size() ? 1 : 3;
  }

  private void add(TopicSet.Article article, String language) {
    Input input = Input.of(Texts.article(language, article.headline(), article.text()), null);
    Annotations found = annotator.annotate(input, Annotations.NONE);
    boolean isDev = article.half() == TopicSet.Half.DEV;
    for (TopicAnnotation topic : found.topics()) {
      if (topic.id().endsWith("000000")) {
        (isDev ? dev : heldOut).add(topic.confidence(), article.topics().contains(topic.id()));
      }
    }
    if (isDev) {
      addCases(input, found, article.topics());
      String opening = firstWords(article.text());
      addCases(
          Input.of(Texts.article(language, article.headline(), opening), null),
          Annotations.NONE,
          article.topics());
    }
  }

  private static String firstWords(String text) {
    String[] words = text.split(" ", FIRST_WORDS + 1);
    return words.length <= FIRST_WORDS
        ? text
        : text.substring(0, text.length() - words[FIRST_WORDS].length());
  }

  private void addCases(Input input, Annotations found, List<String> gold) {
    addCases(withModel, topics.features(input, found, true), gold);
    addCases(ofWords, topics.features(input, found, false), gold);
  }

  private static void addCases(
      LogisticFit fit, Map<MediaTopic, double[]> cases, List<String> gold) {
    int features = Calibration.FEATURES.size();
    cases.forEach(
        (topic, values) -> {
          double[] one = new double[features + TOPICS.size()];
          System.arraycopy(values, 0, one, 0, features);
          one[features + TOPICS.indexOf(topic)] = 1;
          fit.add(one, gold.contains(topic.id()));
        });
  }
}
