package io.newsloom.enrich.topology;

import java.util.List;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Forwards the records that a pure function makes of one, headers and all. */
final class ShapeStep<K, V> extends ContextualProcessor<String, Step, K, V> {

  private final Function<Record<String, Step>, List<Record<K, V>>> shape;

  ShapeStep(Function<Record<String, Step>, List<Record<K, V>>> shape) {
    this.shape = shape;
  }

  @Override
  public void process(Record<String, Step> record) {
    shape.apply(record).forEach(context()::forward);
  }
}
