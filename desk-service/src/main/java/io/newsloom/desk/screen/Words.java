package io.newsloom.desk.screen;

import io.newsloom.common.topic.MediaTopic;
import io.newsloom.desk.view.Filter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How things are called on screen. */
final class Words {

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Words() {}

  static String clock(Instant moment) {
    return CLOCK.format(moment);
  }

  static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** A language in English, e.g. {@code Belarusian}; the tag itself where it has no name. */
  static String language(String tag) {
    String name = Locale.forLanguageTag(Filter.primary(tag)).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? tag : name;
  }

  /** A topic's slug as words: {@code Human interest}. */
  static String topic(String slug) {
    String words = slug.replace('-', ' ');
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** IPTC's own label of a topic; the slug where it is none of IPTC's. */
  static String topicLabel(String slug) {
    return MediaTopic.ofSlug(slug).map(MediaTopic::label).orElse(slug);
  }

  static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  /**
   * A language tag that is safe to put in a {@code lang} attribute; none if it is not well formed.
   */
  static @Nullable String lang(@Nullable String tag) {
    return tag != null && tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") ? tag : null;
  }
}
