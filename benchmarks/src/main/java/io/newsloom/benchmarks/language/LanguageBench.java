package io.newsloom.benchmarks.language;

import io.newsloom.annotate.language.LanguageAnnotator;
import io.newsloom.annotate.language.LanguageDetector;
import io.newsloom.annotate.language.LanguageTrainer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * {@code benchmarks/bench language CORPUS} scores the shipped model; with a second argument, trains
 * one, writes it there and scores that.
 */
public final class LanguageBench {

  private LanguageBench() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length < 1 || args[0].equals("--help")) {
      out.println("usage: benchmarks/bench language CORPUS [MODEL TO TRAIN AND WRITE]");
      return;
    }
    LanguageCorpus corpus = LanguageCorpus.open(Path.of(args[0]));
    LanguageDetector detector =
        args.length > 1 ? train(corpus, Path.of(args[1])) : LanguageDetector.standard();
    LanguageScores sentences = LanguageScores.of(detector, corpus.heldOut());
    LanguageScores titles = LanguageScores.of(detector, Titles.of(corpus.heldOut()));
    LanguageAnnotator annotator = LanguageAnnotator.with(detector);
    LanguageScores articles = LanguageScores.ofArticles(annotator, corpus.heldOut());
    LanguageScores latinArticles =
        LanguageScores.ofArticles(annotator, corpus.heldOutInSecondScript());
    LanguageScores latin = LanguageScores.of(detector, corpus.heldOutInSecondScript());
    out.println("language  sentences  titles  articles");
    sentences
        .shares()
        .forEach((tag, share) -> out.println(line(tag, share, titles.of(tag), articles.of(tag))));
    out.println(
        line(
            "common",
            sentences.mean(LanguageScores.COMMON),
            titles.mean(LanguageScores.COMMON),
            articles.mean(LanguageScores.COMMON)));
    out.println(line("be-Latn", latin.of("be"), 0, latinArticles.of("be")));
    out.println(line("sr-Latn", latin.of("sr"), 0, latinArticles.of("sr")));
    Nothings.shares(detector)
        .forEach((kind, share) -> out.printf(Locale.ROOT, "und: %-8s %.3f%n", kind, share));
    out.println("weights: " + detector.modelBytes() + " bytes of heap");
    out.printf(
        Locale.ROOT,
        "documents of 2 KB per CPU second: %.0f%n",
        DetectorSpeed.documentsPerCpuSecond(detector, corpus));
  }

  private static String line(String tag, double sentences, double titles, double articles) {
    return String.format(
        Locale.ROOT, "%-8s  %9.4f  %6.4f  %8.4f", tag, sentences, titles, articles);
  }

  private static LanguageDetector train(LanguageCorpus corpus, Path file) throws IOException {
    LanguageDetector detector = LanguageTrainer.train(corpus.training());
    try (OutputStream out = Files.newOutputStream(file)) {
      detector.write(out);
    }
    try (var in = Files.newInputStream(file)) {
      return LanguageDetector.read(in);
    }
  }
}
