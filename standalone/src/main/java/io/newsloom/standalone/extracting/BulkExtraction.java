package io.newsloom.standalone.extracting;

import io.newsloom.common.json.Json;
import io.newsloom.common.page.SourceRef;
import io.newsloom.extract.Extractor;
import io.newsloom.standalone.saved.BadPageException;
import io.newsloom.standalone.saved.SavedFile;
import io.newsloom.standalone.saved.SavedPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Extracts a page a line on all cores and writes the answers in the order of the lines. At most a
 * few pages a core are in memory: reading waits for writing.
 */
final class BulkExtraction {

  private static final int PAGES_PER_THREAD = 4;
  private static final byte[] END = new byte[0];

  private final Extractor extractor;
  private final SourceRef source;
  private final int threads;

  BulkExtraction(Extractor extractor, SourceRef source, int threads) {
    this.extractor = extractor;
    this.source = source;
    this.threads = threads;
  }

  /** Runs until the input ends. */
  void run(InputStream in, String name, Instant savedAt, OutputStream out)
      throws IOException, InterruptedException {
    BlockingQueue<Future<byte[]>> answers = new ArrayBlockingQueue<>(threads * PAGES_PER_THREAD);
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    ExecutorService writer = Executors.newSingleThreadExecutor();
    try {
      Future<?> written = writer.submit(() -> write(answers, out));
      SavedFile.readLines(in, name, savedAt, new Submitting(workers, answers, written));
      put(answers, CompletableFuture.completedFuture(END), written);
      join(written);
    } finally {
      workers.shutdownNow();
      writer.shutdownNow();
    }
  }

  private byte[] extract(SavedPage page) {
    Answer answer;
    try {
      answer = Answer.of(page.id(), extractor.extract(page.page(source)));
    } catch (BadPageException e) {
      answer = Answer.unreadable(page.id(), String.valueOf(e.getMessage()));
    } catch (RuntimeException e) { // a bug, but the other pages' answers are worth having
      answer = Answer.failed(page.id(), e.toString());
    }
    return line(answer);
  }

  private static byte[] line(Answer answer) {
    return (Json.mapper().writeValueAsString(answer) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static Void write(BlockingQueue<Future<byte[]>> answers, OutputStream out)
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

  /** Hands each page to a worker and its answer's place to the writer. */
  private final class Submitting implements SavedFile.Sink {

    private final ExecutorService workers;
    private final BlockingQueue<Future<byte[]>> answers;
    private final Future<?> written;

    Submitting(ExecutorService workers, BlockingQueue<Future<byte[]>> answers, Future<?> written) {
      this.workers = workers;
      this.answers = answers;
      this.written = written;
    }

    @Override
    public void page(SavedPage page) throws IOException, InterruptedException {
      submit(() -> extract(page));
    }

    @Override
    public void bad(String where, BadPageException why) throws IOException, InterruptedException {
      submit(() -> line(Answer.unreadable(where, String.valueOf(why.getMessage()))));
    }

    private void submit(Callable<byte[]> task) throws IOException, InterruptedException {
      put(answers, workers.submit(task), written);
    }
  }
}
