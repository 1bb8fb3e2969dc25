package io.newsloom.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.telemetry.Health;
import io.newsloom.common.telemetry.Service;
import io.newsloom.ingest.publish.FencedException;
import io.newsloom.ingest.publish.PagePublisher;
import io.newsloom.ingest.run.IngestMetrics;
import io.newsloom.ingest.run.Session;
import io.newsloom.ingest.run.Web;
import io.newsloom.ingest.state.Ledger;
import io.newsloom.ingest.state.LedgerReader;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls sources and publishes their pages, each exactly once. It works in sessions: open the
 * transactional producer, read what was committed, go on from there. Whatever goes wrong with Kafka
 * ends the session, and the next one begins like the first after a crash: there is one way to
 * recover, and it is used all the time.
 */
public final class IngestService implements Service {

  private static final Logger LOG = LoggerFactory.getLogger(IngestService.class);
  private static final InstantSource CLOCK = InstantSource.system();
  private static final Duration BETWEEN_SESSIONS = Duration.ofSeconds(2);
  private static final Duration CLEAN_STOP = Duration.ofSeconds(3);
  private static final Duration FORCED_STOP = Duration.ofSeconds(1);

  private final IngestConfig config;
  private final IngestMetrics metrics;
  private final CountDownLatch stop = new CountDownLatch(1);
  private volatile Health health = Health.starting("not started");
  private volatile @Nullable Session session;
  private @Nullable Thread thread;

  public IngestService(IngestConfig config, MeterRegistry registry) {
    this.config = config;
    this.metrics = new IngestMetrics(registry, config.sources(), CLOCK);
  }

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public synchronized void start() {
    if (thread != null) {
      throw new IllegalStateException("started before");
    }
    thread = new Thread(this::run, "ingest");
    thread.start();
  }

  @Override
  public Health health() {
    Session running = session;
    return health.ready() && running != null ? Health.ready(running.summary()) : health;
  }

  private void run() {
    try (Web web = Web.open(config.sources(), CLOCK)) {
      while (!stopping()) {
        runSession(web);
      }
      health = Health.starting("stopped");
    } catch (InterruptedException | InterruptException e) {
      health = Health.starting("stopped in the middle of its work");
    } catch (FencedException e) {
      fail(e.getMessage(), e);
    } catch (RuntimeException | Error e) { // a bug: better to be restarted than to limp on
      LOG.error("ingest failed unexpectedly", e);
      fail("unexpected: " + e, e);
    }
  }

  private void runSession(Web web) throws InterruptedException {
    health = Health.starting("connecting to Kafka at " + config.kafka().bootstrapServers());
    try (PagePublisher publisher =
        new PagePublisher(config.kafka(), config.instance().transactionalId(), Channels.PAGES)) {
      health = Health.starting("reading " + Channels.INGEST_STATE.name());
      Ledger ledger = LedgerReader.read(config.kafka(), config.instance(), this::stopping);
      try (Session current =
          new Session(
              config.sources(),
              config.workers(),
              config.instance(),
              web,
              publisher,
              ledger,
              metrics,
              CLOCK)) {
        session = current;
        health = Health.ready("working");
        current.run(this::stopping);
      }
    } catch (FencedException | InterruptException e) {
      throw e;
    } catch (KafkaException e) {
      metrics.error("kafka");
      String trouble = "no work while Kafka is in trouble: " + e.getMessage();
      health = Health.starting(trouble);
      LOG.warn("{}; next try in {} s", trouble, BETWEEN_SESSIONS.toSeconds());
      stop.await(BETWEEN_SESSIONS.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      session = null;
    }
  }

  private boolean stopping() {
    return stop.getCount() == 0;
  }

  private void fail(@Nullable String detail, Throwable cause) {
    metrics.error(cause.getClass().getSimpleName());
    health = Health.failed(String.valueOf(detail));
    LOG.error("ingest stops: {}", detail);
  }

  @Override
  public synchronized void close() {
    stop.countDown();
    if (thread == null) {
      return;
    }
    try {
      thread.join(CLEAN_STOP.toMillis());
      if (thread.isAlive()) { // Kafka does not answer: what is open is undone by the next start
        thread.interrupt();
        thread.join(FORCED_STOP.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
