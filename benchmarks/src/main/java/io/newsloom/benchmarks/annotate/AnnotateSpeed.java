package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Annotators;
import io.newsloom.annotate.Input;
import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.benchmarks.corpus.CorpusSet;
import io.newsloom.common.event.Annotations;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * {@code benchmarks/bench annotate-speed CORPUS}: how many articles of 2 KB each annotator, and all
 * together, annotate in a second of the thread's CPU time. Other work on the machine hardly
 * matters.
 */
public final class AnnotateSpeed {

  private static final int UNITS = 2000;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 3;

  private AnnotateSpeed() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length != 1 || arguments[0].equals("--help")) {
      out.println("usage: benchmarks/bench annotate-speed CORPUS");
      return;
    }
    List<Input> inputs = inputs(Corpus.open(Path.of(arguments[0])).orElseThrow());
    List<Annotator> parts = Annotators.parts();
    long[] best = new long[parts.size()];
    Arrays.fill(best, Long.MAX_VALUE);
    long all = Long.MAX_VALUE;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long[] nanos = round(parts, inputs);
      if (round >= 0) {
        Arrays.setAll(best, part -> Math.min(best[part], nanos[part]));
        all = Math.min(all, Arrays.stream(nanos).sum());
      }
    }
    out.println(inputs.size() + " articles of " + UNITS + " characters; articles per CPU second:");
    for (int part = 0; part < best.length; part++) {
      print(out, parts.get(part).version(), inputs.size(), best[part], all);
    }
    print(out, "all", inputs.size(), all, all);
  }

  private static void print(PrintStream out, String name, int articles, long nanos, long all) {
    out.printf(
        Locale.ROOT,
        "%-24s %8.0f  %5.1f %% of the time%n",
        name,
        articles * 1e9 / nanos,
        100.0 * nanos / all);
  }

  /** CPU time of each annotator over all articles. */
  private static long[] round(List<Annotator> parts, List<Input> inputs) {
    long[] nanos = new long[parts.size()];
    for (Input input : inputs) {
      Annotations found = Annotations.NONE;
      for (int part = 0; part < nanos.length; part++) {
        long start = cpu();
        found = parts.get(part).annotate(input, found);
        nanos[part] += cpu() - start;
      }
    }
    return nanos;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** The true texts of modern and of Russian news pages, cut to 2 KB; shorter ones are left out. */
  private static List<Input> inputs(Corpus corpus) {
    return Stream.of(CorpusSet.FUNDUS, CorpusSet.DANIEL_RU)
        .flatMap(set -> corpus.map(set, Integer.MAX_VALUE, AnnotateSpeed::text).stream())
        .filter(text -> text.length() >= UNITS)
        .map(text -> Input.of(Texts.article(null, headline(text), text.substring(0, UNITS)), null))
        .toList();
  }

  private static String text(CorpusPage page) {
    return Objects.requireNonNullElse(page.truth().text(), "");
  }

  private static String headline(String text) {
    return text.substring(0, Math.max(0, text.lastIndexOf(' ', 60)));
  }
}
