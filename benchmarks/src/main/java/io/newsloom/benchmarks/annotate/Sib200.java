package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.Input;
import io.newsloom.annotate.topic.TopicAnnotator;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.topic.MediaTopic;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * {@code benchmarks/bench sib200 CORPUS}: the SIB-200 sentences' subjects by the words for topics,
 * as a second opinion. Each topic goes to the nearest of the seven subjects; the one whose topics
 * weigh most is the answer. Nothing is trained on the set.
 */
public final class Sib200 {

  /** The subject of a sentence none of whose words speaks: the commonest. */
  private static final String UNSAID = "science/technology";

  private record Sentence(String language, String subject, String text) {}

  private Sib200() {}

  /** The only argument is the corpus directory. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length != 1) {
      out.println("usage: benchmarks/bench sib200 CORPUS");
      return;
    }
    scores(Path.of(arguments[0]))
        .forEach(
            (language, tally) ->
                out.printf(
                    Locale.ROOT,
                    "%s: accuracy %.3f, %d right of %d%n",
                    language,
                    tally.precision(),
                    tally.right(),
                    tally.right() + tally.wrong()));
  }

  /** By language, over both parts of the set. */
  static Map<String, Tally> scores(Path corpus) throws IOException {
    TopicAnnotator topics = TopicAnnotator.standard();
    Map<String, Tally> scores = new TreeMap<>();
    for (Sentence sentence : sentences(corpus.resolve("topics/sib200-train-dev.tsv.gz"))) {
      boolean right = subjectOf(sentence, topics).equals(sentence.subject);
      scores.merge(sentence.language, new Tally(right ? 1 : 0, right ? 0 : 1, 0), Tally::and);
    }
    return scores;
  }

  private static String subjectOf(Sentence sentence, TopicAnnotator topics) {
    Input input = Input.of(Texts.article(sentence.language, "", sentence.text), null);
    Map<String, Double> subjects = new HashMap<>();
    topics
        .confidences(input, Annotations.NONE)
        .forEach((topic, sure) -> subjects.merge(nearest(topic), sure, Double::sum));
    return subjects.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(UNSAID);
  }

  private static String nearest(MediaTopic topic) {
    return switch (topic.id()) {
      case "medtop:01000000" -> "entertainment";
      case "medtop:07000000" -> "health";
      case "medtop:10000000" -> "travel";
      case "medtop:06000000", "medtop:17000000", "medtop:03000000" -> "geography";
      case "medtop:13000000", "medtop:05000000" -> "science/technology";
      case "medtop:15000000" -> "sports";
      default -> "politics";
    };
  }

  private static List<Sentence> sentences(Path file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split("\t"))
          .filter(cells -> cells.length == 4)
          .map(cells -> new Sentence(cells[0], cells[2], cells[3]))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
