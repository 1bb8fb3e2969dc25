package io.newsloom.benchmarks.load;

import io.newsloom.benchmarks.corpus.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that measures enrichment end to end. */
@Command(
    name = "load",
    description =
        "Pages already in Kafka to article events committed, exactly once: pages a second, CPU"
            + " time a page of enrich-service's process, and of parsing alone.",
    mixinStandardHelpOptions = true)
public final class EndToEnd implements Callable<Integer> {

  @Parameters(index = "0", description = "The corpus directory.")
  private Path directory = Path.of("");

  @Option(
      names = "--copies",
      description = "How often each page is written; the first half warms up (default: 8).")
  private int copies = 8;

  @Option(
      names = "--enrich-jvm",
      split = " ",
      description = "JVM options of enrich-service (default: those of a 512 MB container).")
  private List<String> enrichJvm = new ArrayList<>(Arrays.asList("-Xmx256m", "-XX:+UseSerialGC"));

  @Option(names = "--work", description = "Where logs and data go (default: a new folder).")
  private Optional<Path> work = Optional.empty();

  public static void main(String[] args) {
    System.exit(new CommandLine(new EndToEnd()).execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<Corpus> corpus = Corpus.open(directory);
    if (corpus.isEmpty() || copies < 2) {
      System.err.println(
          copies < 2
              ? "--copies must be 2 or more: the first half warms up"
              : "no corpus at " + directory + ": it has no folder extraction");
      return 2;
    }
    Path folder = work.isPresent() ? work.get() : Files.createTempDirectory("newsloom-load-");
    System.out.println("logs and data in " + folder);
    try (Pipeline pipeline = Pipeline.start(folder)) {
      int pages = pipeline.load(corpus.get(), copies);
      System.out.println(pages + " pages are in Kafka");
      LoadResult result = pipeline.enrich(pages, pages / 2, enrichJvm);
      double parse = ParseBaseline.millisPerPage(corpus.get());
      result.lines(parse).forEach(System.out::println);
      return result.exact() ? 0 : 1;
    }
  }
}
