package io.newsloom.enrich.topology;

import io.newsloom.common.channel.Channels;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.CloudEvents;
import io.newsloom.common.event.Lifecycle;
import io.newsloom.enrich.version.Known;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learns versions that another lane emitted, so that both count on in one series. The headers tell
 * whether there is anything to learn; only then is the event read.
 */
final class LearnStep extends ContextualProcessor<byte[], byte[], Void, Void> {

  private static final Logger LOG = LoggerFactory.getLogger(LearnStep.class);

  @Override
  public void process(Record<byte[], byte[]> record) {
    if (record.key() == null || record.value() == null) {
      return; // a tombstone ends an article on the channel; its version numbers stay used
    }
    Heard heard = Heard.of(record).orElse(null);
    if (heard == null) {
      warn("without version headers");
      return;
    }
    String id = new String(record.key(), StandardCharsets.UTF_8);
    Known known = versions().get(id);
    if (known == null || heard.isNewsTo(known)) {
      read(record).ifPresent(event -> versions().put(id, learnt(known, event, heard)));
    }
  }

  private Optional<ArticleEvent> read(Record<byte[], byte[]> record) {
    try {
      return Optional.of(
          Channels.ARTICLES
              .value()
              .deserializer()
              .deserialize(Channels.ARTICLES.name(), record.value()));
    } catch (SerializationException e) {
      warn(String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Known learnt(@Nullable Known known, ArticleEvent event, Heard heard) {
    Known told = Known.of(event, heard.fingerprint());
    return known == null ? told : told.following(known);
  }

  private KeyValueStore<String, Known> versions() {
    return context().getStateStore(EnrichTopology.VERSIONS);
  }

  private void warn(String what) {
    context()
        .recordMetadata()
        .ifPresent(
            place ->
                LOG.warn(
                    "passed over a record that is no article event: {}-{} offset {}: {}",
                    place.topic(),
                    place.partition(),
                    place.offset(),
                    what));
  }

  /** What the headers tell. */
  private record Heard(int version, String fingerprint, boolean retraction) {

    static Optional<Heard> of(Record<byte[], byte[]> record) {
      Optional<String> version = CloudEvents.get(record.headers(), CloudEvents.ARTICLE_VERSION);
      Optional<String> print = CloudEvents.get(record.headers(), CloudEvents.ARTICLE_FINGERPRINT);
      Optional<String> type = CloudEvents.get(record.headers(), CloudEvents.TYPE);
      if (version.isEmpty() || print.isEmpty() || !version.get().matches("[1-9][0-9]{0,8}")) {
        return Optional.empty();
      }
      boolean retraction = type.equals(Optional.of(Lifecycle.RETRACTED.eventType()));
      return Optional.of(new Heard(Integer.parseInt(version.get()), print.get(), retraction));
    }

    /**
     * Of two lanes that made the same version at the same moment, the one that stands later on the
     * channel counts, for every reader and for both lanes.
     */
    boolean isNewsTo(Known known) {
      boolean same = fingerprint.equals(known.fingerprint()) && retraction == known.retracted();
      return version > known.version() || version == known.version() && !same;
    }
  }
}
