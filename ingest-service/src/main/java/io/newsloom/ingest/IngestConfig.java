package io.newsloom.ingest;

import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.ingest.source.Sources;
import io.newsloom.ingest.state.Instance;

/**
 * All that the service is told.
 *
 * @param workers how many requests may be under way at once, each at another host
 * @param instance who this is among several: a second service with the same name makes the first
 *     stop
 */
public record IngestConfig(KafkaSettings kafka, Sources sources, int workers, Instance instance) {

  public static final int DEFAULT_WORKERS = 8;

  public IngestConfig {
    if (workers < 1) {
      throw new IllegalArgumentException("at least one worker is needed");
    }
  }

  public static IngestConfig of(KafkaSettings kafka, Sources sources) {
    return new IngestConfig(kafka, sources, DEFAULT_WORKERS, Instance.ONLY);
  }
}
