package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Annotators;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Prints what the annotators score on the sets beside the tests: {@code bench topics}. */
public final class AnnotatorScores {

  private static final List<String> LANGUAGES = List.of("en", "ru", "be", "uk");

  private AnnotatorScores() {}

  /** The first argument says what to score: topics or citations; {@code --misses} lists errors. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Annotator annotator = Annotators.standard();
    for (String language : LANGUAGES) {
      if (AnnotatorScores.class.getResource(arguments[0] + "/" + language + ".jsonl") == null) {
        out.println(language + ": no set");
      } else if (arguments[0].equals("topics")) {
        printTopics(out, TopicSet.of(language), annotator);
        if (List.of(arguments).contains("--misses")) {
          TopicMisses.of(TopicSet.of(language).half(TopicSet.Half.DEV), annotator)
              .forEach(out::println);
        }
      } else {
        CitationSet set = CitationSet.of(language);
        print(out, language, CitationScores.of(set, annotator));
        print(out, language + " dev", CitationScores.of(set.half(true), annotator));
        print(out, language + " rest", CitationScores.of(set.half(false), annotator));
        if (List.of(arguments).contains("--misses")) {
          CitationMisses.of(set.half(true), annotator).forEach(out::println);
        }
      }
    }
  }

  /**
   * The whole, what was written later, both halves, and by topic the half that may be looked into.
   */
  private static void printTopics(PrintStream out, TopicSet set, Annotator annotator) {
    TopicScores dev = TopicScores.of(set.half(TopicSet.Half.DEV), annotator);
    print(out, "all", TopicScores.of(set, annotator));
    TopicSet later = TopicSet.later(set.language());
    print(out, "written later", TopicScores.of(later, annotator));
    for (TopicSet.Half half : TopicSet.Half.values()) {
      print(out, "written later, " + half.label(), TopicScores.of(later.half(half), annotator));
    }
    print(out, "held out", TopicScores.of(set.half(TopicSet.Half.HELD_OUT), annotator));
    print(out, "dev", dev);
    dev.byTopic()
        .forEach(
            (topic, tally) -> out.printf(Locale.ROOT, "   %-16s %s%n", topic.slug(), row(tally)));
  }

  private static void print(PrintStream out, String part, TopicScores scores) {
    out.printf(
        Locale.ROOT,
        "%s topics, %s: micro %.3f, macro %.3f, %s%n",
        scores.language(),
        part,
        scores.micro(),
        scores.macro(),
        row(scores.all()));
  }

  private static void print(PrintStream out, String name, CitationScores scores) {
    out.printf(Locale.ROOT, "%-8s citations: %s%n", name, row(scores.citations()));
    out.printf(Locale.ROOT, "%-8s quotes:    %s%n", name, row(scores.quotes()));
    out.printf(Locale.ROOT, "%-8s speakers:  %s%n", name, row(scores.speakers()));
  }

  private static String row(Tally tally) {
    return String.format(Locale.ROOT, "F1 %.3f  %s", tally.f1(), tally.shares());
  }
}
