package io.newsloom.common.telemetry;

/** A part that runs until it is closed: alone in its process, or beside others in standalone. */
public interface Service extends AutoCloseable {

  /** Short name for logs, metrics and health: {@code ingest}, {@code enrich}, {@code desk}. */
  String name();

  /** Starts working and returns; {@link #health} tells when it is ready. */
  void start();

  /** May be asked from any thread, before, while and after it runs. */
  Health health();

  /** Stops cleanly: what was begun is committed or will be done again. Safe to call twice. */
  @Override
  void close();
}
