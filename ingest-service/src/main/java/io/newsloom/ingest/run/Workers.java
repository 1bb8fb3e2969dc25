package io.newsloom.ingest.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A few threads that wait for the web. As many results as there are workers exist at most, which
 * bounds memory: whoever hands out work collects results first.
 */
final class Workers implements AutoCloseable {

  private final int count;
  private final ExecutorService threads;
  private final BlockingQueue<Finished> finished = new LinkedBlockingQueue<>();
  private int underWay;

  Workers(int count) {
    this.count = count;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(task, "ingest-fetch-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  boolean free() {
    return underWay < count;
  }

  int underWay() {
    return underWay;
  }

  void start(String url, Supplier<Finished> work) {
    underWay++;
    threads.execute(() -> finished.add(outcome(url, work)));
  }

  private static Finished outcome(String url, Supplier<Finished> work) {
    try {
      return work.get();
    } catch (RuntimeException | Error e) {
      return new Finished.Crashed(url, e);
    }
  }

  /** What is finished; waits for the first so long. */
  List<Finished> collect(Duration patience) throws InterruptedException {
    List<Finished> batch = new ArrayList<>();
    Finished first = finished.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (first != null) {
      batch.add(first);
      finished.drainTo(batch);
    }
    underWay -= batch.size();
    return batch;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
