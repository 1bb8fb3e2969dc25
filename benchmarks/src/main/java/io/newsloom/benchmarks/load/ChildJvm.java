package io.newsloom.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM of its own on this one's class path, its output in a file. */
final class ChildJvm implements AutoCloseable {

  private static final long STOP_SECONDS = 20;
  private static final long POLL_MILLIS = 50;

  private final String name;
  private final Process process;
  private final Path log;

  private ChildJvm(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /**
   * @param log where its output goes
   * @param options of the JVM
   * @param main the class to run, and its arguments
   */
  static ChildJvm start(
      String name, Path log, List<String> options, Map<String, String> env, List<String> main) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(main);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(env);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    try {
      return new ChildJvm(name, builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start " + name, e);
    }
  }

  /**
   * Waits until it prints a line with this in it.
   *
   * @return the rest of that line
   * @throws IllegalStateException if it ends before, or does not print it in time
   */
  String awaitLine(String text, Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (System.nanoTime() < deadline) {
      requireAlive();
      try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
        var found = lines.filter(line -> line.contains(text)).findFirst();
        if (found.isPresent()) {
          return found.get().substring(found.get().indexOf(text) + text.length());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
    }
    throw new IllegalStateException(name + " did not print '" + text + "' in " + patience);
  }

  void requireAlive() {
    if (!process.isAlive()) {
      throw new IllegalStateException(
          name + " ended with " + process.exitValue() + "; its output is in " + log);
    }
  }

  /** CPU time of all its threads so far, the compiler's and the collector's included. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Its largest resident set so far, in bytes; 0 where /proc does not tell. */
  long peakResidentBytes() {
    Path status = Path.of("/proc", "" + process.pid(), "status");
    try (BufferedReader lines = Files.newBufferedReader(status)) {
      return lines
          .lines()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // not Linux
    }
  }

  /** Asks it to stop, and makes it after a while. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
