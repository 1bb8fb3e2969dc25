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

  private static final String VERSION = "newsloom-topic/5";

  /** A topic that is more likely wrong than right is not said. */
  private static final double LEAST = 0.5;

  private static final int MAX_UNDER = 3;
  private static final double LEAST_UNDER = 5;
  private static final double LEAST_SHARE_UNDER = 0.15;

  /** One word may mean something else. */
  private static final int LEAST_WORDS_UNDER = 2;

  private final PublisherSignals publisher;
  private final WordSignals words;
  private final LinearModels models;
  private final Calibration withModel = Calibration.withModel();
  private final Calibration ofWords = Calibration.ofWords();

  private TopicAnnotator(PublisherSignals publisher, WordSignals words, LinearModels models) {
    this.publisher = publisher;
    this.words = words;
    this.models = models;
  }

  /** With the tables that ship with Newsloom. */
  public static TopicAnnotator standard() {
    return new TopicAnnotator(
        new PublisherSignals(SectionTable.load()), WordSignals.load(), LinearModels.load());
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
    TopicText text = TopicText.of(input, soFar);
    WordEvidence found = words.of(text, soFar);
    Map<MediaTopic, WordEvidence.Weight> weights = found.tops();
    likely(text, weights).forEach((topic, likely) -> byTopic.merge(topic, likely, Evidence::and));
    List<TopicAnnotation> topics = new ArrayList<>();
    byTopic.forEach(
        (topic, evidence) -> {
          topics.add(annotation(topic, evidence));
          topics.addAll(under(topic, evidence.confidence(), weights.get(topic), found));
        });
    topics.sort(Comparator.comparingDouble(TopicAnnotation::confidence).reversed());
    return soFar.withTopics(topics);
  }

  /** The values of {@link Calibration#FEATURES} for each topic that the text speaks for. */
  public Map<MediaTopic, double[]> features(Input input, Annotations soFar, boolean withModel) {
    TopicText text = TopicText.of(input, soFar);
    Map<MediaTopic, WordEvidence.Weight> weights = words.of(text, soFar).tops();
    return weighed(weights, withModel ? models.of(text.language()) : null, text).features();
  }

  /** How likely each topic is by the text alone; topics that nothing speaks for are absent. */
  public Map<MediaTopic, Double> confidences(Input input, Annotations soFar) {
    TopicText text = TopicText.of(input, soFar);
    return confidences(weighed(words.of(text, soFar).tops(), models.of(text.language()), text));
  }

  private Map<MediaTopic, Double> confidences(Weighed weighed) {
    return (weighed.isRead() ? withModel : ofWords).confidences(weighed);
  }

  private static Weighed weighed(
      Map<MediaTopic, WordEvidence.Weight> found, @Nullable LinearTopics model, TopicText text) {
    Map<MediaTopic, Double> weights = new EnumMap<>(MediaTopic.class);
    found.forEach((topic, weight) -> weights.put(topic, weight.weight()));
    return new Weighed(weights, model == null ? Map.of() : model.margins(text));
  }

  private Map<MediaTopic, Evidence> likely(
      TopicText text, Map<MediaTopic, WordEvidence.Weight> found) {
    LinearTopics model = models.of(text.language());
    Map<MediaTopic, Evidence> likely = new EnumMap<>(MediaTopic.class);
    confidences(weighed(found, model, text))
        .forEach(
            (topic, confidence) -> {
              if (confidence >= LEAST) {
                List<String> reasons = reasons(found.get(topic), model, text, topic);
                likely.put(topic, new Evidence(1 - confidence, reasons));
              }
            });
    return likely;
  }

  /** The listed words, and those by which the model would tell the topic without them. */
  private static List<String> reasons(
      WordEvidence.@Nullable Weight listed,
      @Nullable LinearTopics model,
      TopicText text,
      MediaTopic topic) {
    List<String> reasons = new ArrayList<>();
    if (listed != null) {
      reasons.add("words: " + String.join(", ", listed.shown()));
    }
    if (model != null) {
      List<String> telling = model.telling(text, topic);
      if (!telling.isEmpty()) {
        reasons.add("reads like it: " + String.join(", ", telling));
      }
    }
    return reasons;
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
