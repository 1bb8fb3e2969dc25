package io.newsloom.standalone.tail;

import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.Lifecycle;
import io.newsloom.common.event.TopicAnnotation;
import io.newsloom.standalone.terminal.SafeText;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** An article event as one line for a terminal. */
final class EventLine {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT);

  private final ZoneId zone;

  /**
   * @param zone the zone that times are shown in
   */
  EventLine(ZoneId zone) {
    this.zone = zone;
  }

  /** Time, source, language, topics, version and headline; a retraction says so. */
  String of(ArticleEvent event) {
    String headline =
        event.article() == null ? event.id() : SafeText.line(event.article().headline());
    return "%s  %-16s  %-3s  %-20s  v%-2d  %s%s"
        .formatted(
            TIME.format(event.fetchedAt().atZone(zone)),
            SafeText.line(event.source().id()),
            language(event),
            topics(event),
            event.version(),
            event.lifecycle() == Lifecycle.RETRACTED ? "(retracted) " : "",
            headline);
  }

  private static String language(ArticleEvent event) {
    var language = event.annotations().language();
    return language == null ? "-" : SafeText.line(language.tag());
  }

  private static String topics(ArticleEvent event) {
    String topics =
        event.annotations().topics().stream()
            .map(TopicAnnotation::slug)
            .distinct()
            .collect(Collectors.joining(","));
    return topics.isEmpty() ? "-" : SafeText.line(topics);
  }
}
