package io.newsloom.annotate.topic;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.TopicAnnotation;
import io.newsloom.common.topic.MediaTopic;
import io.newsloom.common.topic.SubTopic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The IPTC Media Topics of an article: the top-level ones from where the publisher filed it
 * (section, breadcrumbs, keywords, feed categories, URL), from its words and from the entities
 * found before; under each the narrower ones that its words name. Language must have been found
 * before. Thread-safe.
 */
public final class TopicAnnotator implements Annotator {

  private static final String VERSION = "newsloom-topic/4";

  /** A topic that is more likely wrong than right is not said. */
  private static final double LEAST = 0.5;

  private static final int MAX_UNDER = 3;
  private static final double LEAST_UNDER = 5;
  private static final double LEAST_SHARE_UNDER = 0.15;

  /** One word may mean something else. */
  private static final int LEAST_WORDS_UNDER = 2;

  private final PublisherSignals publisher;
  private final WordSignals words;
  private final Calibration calibration;

  private TopicAnnotator(PublisherSignals publisher, WordSignals words, Calibration calibration) {
    this.publisher = publisher;
    this.words = words;
    this.calibration = calibration;
  }

  /** With the tables that ship with Newsloom. */
  public static TopicAnnotator standard() {
    return new TopicAnnotator(
        new PublisherSignals(SectionTable.load()), WordSignals.load(), Calibration.load());
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public Annotations annotate(Input input, Annotations soFar) {
    Map<MediaTopic, Evidence> byTopic = new EnumMap<>(MediaTopic.class);
    for (Signal signal : publisher.of(input.article(), input.hints())) {
      byTopic.merge(signal.topic(), Evidence.of(signal), Evidence::and);
    }
    WordEvidence ofWords = words.of(input, soFar);
    Map<MediaTopic, WordEvidence.Weight> weights = ofWords.tops();
    for (Signal signal : likely(weights)) {
      byTopic.merge(signal.topic(), Evidence.of(signal), Evidence::and);
    }
    List<TopicAnnotation> topics = new ArrayList<>();
    byTopic.forEach(
        (topic, evidence) -> {
          topics.add(annotation(topic, evidence));
          topics.addAll(under(topic, evidence.confidence(), weights.get(topic), ofWords));
        });
    topics.sort(Comparator.comparingDouble(TopicAnnotation::confidence).reversed());
    return soFar.withTopics(topics);
  }

  /** What an article's words and entities weigh for each topic: what the confidence is made of. */
  public Map<MediaTopic, Double> weights(Input input, Annotations soFar) {
    return weights(words.of(input, soFar).tops());
  }

  private static Map<MediaTopic, Double> weights(Map<MediaTopic, WordEvidence.Weight> found) {
    Map<MediaTopic, Double> weights = new EnumMap<>(MediaTopic.class);
    found.forEach((topic, weight) -> weights.put(topic, weight.weight()));
    return weights;
  }

  private List<Signal> likely(Map<MediaTopic, WordEvidence.Weight> found) {
    List<Signal> signals = new ArrayList<>();
    Map<MediaTopic, Double> confidences = calibration.confidences(weights(found));
    found.forEach(
        (topic, weight) -> {
          double confidence = confidences.getOrDefault(topic, 0.0);
          if (confidence >= LEAST) {
            signals.add(
                new Signal(topic, confidence, "words: " + String.join(", ", weight.shown())));
          }
        });
    return signals;
  }

  /** The narrower topics that carry a part of what speaks for the wider one. */
  private static List<TopicAnnotation> under(
      MediaTopic top,
      double confidence,
      WordEvidence.@Nullable Weight whole,
      WordEvidence ofWords) {
    if (whole == null) {
      return List.of();
    }
    return ofWords.under(top).stream()
        .filter(part -> part.weight() >= LEAST_UNDER)
        .filter(part -> part.shown().size() >= LEAST_WORDS_UNDER)
        .filter(part -> part.weight() >= LEAST_SHARE_UNDER * whole.weight())
        .limit(MAX_UNDER)
        .map(
            part ->
                annotation(part, confidence * Math.min(1, part.weight() / whole.weight() + 0.2)))
        .toList();
  }

  private static TopicAnnotation annotation(MediaTopic topic, Evidence evidence) {
    return new TopicAnnotation(
        topic.id(),
        topic.slug(),
        topic.label(),
        evidence.confidence(),
        evidence.reasons(),
        VERSION);
  }

  private static TopicAnnotation annotation(WordEvidence.Weight part, double confidence) {
    SubTopic topic = part.topic();
    return new TopicAnnotation(
        topic.id(),
        topic.top().slug(),
        topic.label("en"),
        Math.round(confidence * 100) / 100.0,
        List.of("words: " + String.join(", ", part.shown())),
        VERSION);
  }
}
