package io.newsloom.ingest.state;

import io.newsloom.common.channel.Channels;
import io.newsloom.common.json.Json;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.ingest.state.Update.ForgetPage;
import io.newsloom.ingest.state.Update.ForgetSource;
import io.newsloom.ingest.state.Update.PageIs;
import io.newsloom.ingest.state.Update.SourceIs;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Updates as records of the compacted state channel: JSON, or a tombstone to forget. */
public final class StateRecords {

  private static final String SOURCE = "source/";
  private static final String PAGE = "page/";

  private StateRecords() {}

  public static ProducerRecord<String, byte[]> write(Update update) {
    if (update instanceof SourceIs source) {
      return record(SOURCE + source.state().id(), source.state());
    }
    if (update instanceof PageIs page) {
      return record(PAGE + page.id(), page.state());
    }
    if (update instanceof ForgetSource source) {
      return record(SOURCE + source.id(), null);
    }
    return record(PAGE + ((ForgetPage) update).id(), null);
  }

  /**
   * The update that a record stands for.
   *
   * @return empty if the record is none of ours: a later release's, or damaged
   */
  public static Optional<Update> read(String key, byte @Nullable [] value) {
    try {
      if (key.startsWith(SOURCE)) {
        return Optional.of(
            value == null
                ? new ForgetSource(key.substring(SOURCE.length()))
                : new SourceIs(Json.mapper().readValue(value, SourceState.class)));
      }
      if (key.startsWith(PAGE)) {
        NormalizedUrl id = new NormalizedUrl(key.substring(PAGE.length()));
        return Optional.of(
            value == null
                ? new ForgetPage(id)
                : new PageIs(id, Json.mapper().readValue(value, PageState.class)));
      }
      return Optional.empty();
    } catch (JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static ProducerRecord<String, byte[]> record(String key, @Nullable Object state) {
    return new ProducerRecord<>(
        Channels.INGEST_STATE.name(),
        key,
        state == null ? null : Json.mapper().writeValueAsBytes(state));
  }
}
