package io.newsloom.enrich.topology;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Record times. Streams takes, of what waits in a task, the record with the lowest first. */
final class ArrivalTime {

  private ArrivalTime() {}

  /** A record without a time is a record all the same: Streams would stop at it. */
  static long of(ConsumerRecord<Object, Object> record, long partitionTime) {
    return Math.max(0, record.timestamp());
  }

  /**
   * Versions that are on the articles channel are learnt before any page is compared with them,
   * which is what makes a replay under a new application id emit nothing twice.
   */
  static long beforeAllElse(ConsumerRecord<Object, Object> record, long partitionTime) {
    return 0;
  }
}
