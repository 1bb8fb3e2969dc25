package io.newsloom.standalone.input;

import io.newsloom.common.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work on all cores whose answers are written as JSON lines in the order they were asked for. At
 * most a few answers a core are in memory: reading waits for writing.
 */
public final class InOrder {

  private static final int TASKS_PER_THREAD = 4;
  private static final byte[] END = new byte[0];

  private final int threads;
  private final OutputStream out;

  /** Reads until there is nothing left, handing over a task for each line that is to be written. */
  public interface Reading {
    void into(Tasks tasks) throws IOException, InterruptedException;
  }

  /** Takes tasks; waits while too many are under way. */
  public interface Tasks {
    void submit(Supplier<?> answer) throws IOException, InterruptedException;
  }

  public InOrder(int threads, OutputStream out) {
    this.threads = Math.max(1, threads);
    this.out = out;
  }

  /**
   * Runs until everything is read and written.
   *
   * @throws IOException if it cannot be read, or written
   */
  public void run(Reading reading) throws IOException, InterruptedException {
    BlockingQueue<Future<byte[]>> answers = new ArrayBlockingQueue<>(threads * TASKS_PER_THREAD);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    ExecutorService writer = Executors.newSingleThreadExecutor();
    try {
      Future<?> written = writer.submit(() -> write(answers));
      reading.into(task -> put(answers, workers.submit(() -> line(task.get())), written));
      put(answers, CompletableFuture.completedFuture(END), written);
      join(written);
    } finally {
      workers.shutdownNow();
      writer.shutdownNow();
    }
  }

  private static byte[] line(Object answer) {
    return (Json.mapper().writeValueAsString(answer) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private Void write(BlockingQueue<Future<byte[]>> answers)
      throws IOException, InterruptedException, ExecutionException {
    for (byte[] line = answers.take().get(); line != END; line = answers.take().get()) {
      out.write(line);
    }
    out.flush();
    return null;
  }

  /** Waits for room, unless the writer has failed and there will never be any. */
  private static void put(
      BlockingQueue<Future<byte[]>> answers, Future<byte[]> answer, Future<?> written)
      throws IOException, InterruptedException {
    while (!answers.offer(answer, 1, TimeUnit.SECONDS)) {
      if (written.isDone()) {
        join(written);
      }
    }
  }

  private static void join(Future<?> written) throws IOException, InterruptedException {
    try {
      written.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
