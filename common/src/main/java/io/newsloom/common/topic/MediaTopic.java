package io.newsloom.common.topic;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * The 17 top-level IPTC Media Topics. Source of ids and labels: IPTC NewsCodes, {@code
 * http://cv.iptc.org/newscodes/mediatopic/}, CC BY 4.0.
 */
public enum MediaTopic {
  ARTS("medtop:01000000", "arts", "arts, culture, entertainment and media"),
  CRIME("medtop:02000000", "crime", "crime, law and justice"),
  DISASTER("medtop:03000000", "disaster", "disaster, accident and emergency incident"),
  ECONOMY("medtop:04000000", "economy", "economy, business and finance"),
  EDUCATION("medtop:05000000", "education", "education"),
  ENVIRONMENT("medtop:06000000", "environment", "environment"),
  HEALTH("medtop:07000000", "health", "health"),
  HUMAN_INTEREST("medtop:08000000", "human-interest", "human interest"),
  LABOUR("medtop:09000000", "labour", "labour"),
  LIFESTYLE("medtop:10000000", "lifestyle", "lifestyle and leisure"),
  POLITICS("medtop:11000000", "politics", "politics and government"),
  RELIGION("medtop:12000000", "religion", "religion"),
  SCIENCE("medtop:13000000", "science", "science and technology"),
  SOCIETY("medtop:14000000", "society", "society"),
  SPORT("medtop:15000000", "sport", "sport"),
  CONFLICT("medtop:16000000", "conflict", "conflict, war and peace"),
  WEATHER("medtop:17000000", "weather", "weather");

  private final String id;
  private final String slug;
  private final String label;

  MediaTopic(String id, String slug, String label) {
    this.id = id;
    this.slug = slug;
    this.label = label;
  }

  /** The qualified code, e.g. {@code medtop:11000000}. */
  @JsonValue
  public String id() {
    return id;
  }

  /** The short name in channel names, URLs and filters, e.g. {@code politics}. */
  public String slug() {
    return slug;
  }

  /** IPTC's English label. */
  public String label() {
    return label;
  }

  public static Optional<MediaTopic> ofSlug(String slug) {
    return Arrays.stream(values()).filter(topic -> topic.slug.equals(slug)).findFirst();
  }

  public static Optional<MediaTopic> ofId(String id) {
    return Arrays.stream(values()).filter(topic -> topic.id.equals(id)).findFirst();
  }
}
