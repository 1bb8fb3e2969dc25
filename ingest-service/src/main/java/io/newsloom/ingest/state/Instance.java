package io.newsloom.ingest.state;

import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * One ingest service among several that share the channels, each with sources of its own. It knows
 * its own records by their keys, and of two services with the same name the later one wins.
 *
 * @param name lower-case letters, digits and dashes; empty where there is one service only
 */
public record Instance(String name) {

  /** The service where there is only one. */
  public static final Instance ONLY = new Instance("");

  private static final String NAMED = "instance/";

  public Instance {
    if (!name.matches("[a-z0-9-]{0,40}")) {
      throw new IllegalArgumentException(
          "the instance '" + name + "' may have a-z, 0-9 and dashes only, at most 40");
    }
  }

  /** The name under which there is one writer. */
  public String transactionalId() {
    return name.isEmpty() ? "newsloom-ingest" : "newsloom-ingest-" + name;
  }

  /** The record as this instance's own. */
  public ProducerRecord<String, byte[]> sign(ProducerRecord<String, byte[]> record) {
    return new ProducerRecord<>(record.topic(), prefix() + record.key(), record.value());
  }

  /** The key as {@link StateRecords} wrote it; empty if the record is another instance's. */
  public Optional<String> own(String key) {
    boolean own = name.isEmpty() ? !key.startsWith(NAMED) : key.startsWith(prefix());
    return own ? Optional.of(key.substring(prefix().length())) : Optional.empty();
  }

  private String prefix() {
    return name.isEmpty() ? "" : NAMED + name + "/";
  }
}
