package io.newsloom.benchmarks.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** The corpus directory. Pages are streamed: a whole set does not fit a small heap. */
public final class Corpus {

  private static final int BUFFER_BYTES = 1 << 16;

  /** Lines read ahead of the workers, for each of them. */
  private static final int AHEAD = 4;

  private final Path directory;

  private Corpus(Path directory) {
    this.directory = directory;
  }

  /** Opens a corpus; empty if the directory has no extraction sets. */
  public static Optional<Corpus> open(Path directory) {
    Path sets = directory.resolve("extraction");
    return Files.isDirectory(sets) ? Optional.of(new Corpus(directory)) : Optional.empty();
  }

  /**
   * The corpus named by the system property {@code corpus}; empty if it names none. Tests run in a
   * module's directory: a path may be relative to that or to the project's.
   *
   * @throws IllegalStateException if it names a directory without sets
   */
  public static Optional<Corpus> configured() {
    String path = System.getProperty("corpus", "");
    if (path.isBlank()) {
      return Optional.empty();
    }
    Optional<Corpus> corpus = open(Path.of(path)).or(() -> open(Path.of("..").resolve(path)));
    return Optional.of(
        corpus.orElseThrow(
            () -> new IllegalStateException("-Dcorpus=" + path + " has no folder extraction")));
  }

  public Path directory() {
    return directory;
  }

  /**
   * Applies a function to the first {@code limit} pages of a set, on all cores.
   *
   * @return the results in the set's order
   */
  public <R> List<R> map(CorpusSet set, int limit, Function<CorpusPage, R> function) {
    int workers = Runtime.getRuntime().availableProcessors();
    ExecutorService executor = Executors.newFixedThreadPool(workers);
    Semaphore slots = new Semaphore(workers * AHEAD);
    List<Future<R>> results = new ArrayList<>();
    try (BufferedReader lines = lines(set)) {
      String line;
      while (results.size() < limit && (line = lines.readLine()) != null) {
        String json = line;
        int index = results.size();
        slots.acquire();
        results.add(
            executor.submit(
                () -> {
                  try {
                    return function.apply(CorpusLine.parse(set, index, json));
                  } finally {
                    slots.release();
                  }
                }));
      }
      return gather(results);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the set " + set.slug(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted in the set " + set.slug(), e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a page of the set " + set.slug() + " failed", e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }

  /** Gives the pages of a set one by one, in their order, on the calling thread. */
  public void each(CorpusSet set, Consumer<CorpusPage> consumer) {
    try (BufferedReader lines = lines(set)) {
      String line;
      for (int index = 0; (line = lines.readLine()) != null; index++) {
        consumer.accept(CorpusLine.parse(set, index, line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the set " + set.slug(), e);
    }
  }

  private static <R> List<R> gather(List<Future<R>> futures)
      throws ExecutionException, InterruptedException {
    List<R> results = new ArrayList<>(futures.size());
    for (Future<R> future : futures) {
      results.add(future.get());
    }
    return results;
  }

  private BufferedReader lines(CorpusSet set) throws IOException {
    Path file = directory.resolve("extraction").resolve(set.slug() + ".jsonl.gz");
    InputStream zipped = Files.newInputStream(file);
    return new BufferedReader(
        new InputStreamReader(new GZIPInputStream(zipped, BUFFER_BYTES), StandardCharsets.UTF_8),
        BUFFER_BYTES);
  }
}
