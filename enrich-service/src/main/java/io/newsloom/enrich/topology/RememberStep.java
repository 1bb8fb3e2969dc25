package io.newsloom.enrich.topology;

import io.newsloom.enrich.version.Known;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Remembers a version once it can be emitted: a version that failed on the way leaves no gap in the
 * article's numbers.
 */
final class RememberStep extends ContextualProcessor<String, Step, String, Step> {

  @Override
  public void process(Record<String, Step> record) {
    if (record.value() instanceof Step.Emitted emitted) {
      versions().put(record.key(), emitted.next());
    } else if (record.value() instanceof Step.Unchanged unchanged) {
      versions().put(record.key(), unchanged.known());
    }
    context().forward(record);
  }

  private KeyValueStore<String, Known> versions() {
    return context().getStateStore(EnrichTopology.VERSIONS);
  }
}
