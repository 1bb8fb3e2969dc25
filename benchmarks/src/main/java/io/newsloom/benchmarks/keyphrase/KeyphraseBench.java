package io.newsloom.benchmarks.keyphrase;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Annotators;
import io.newsloom.annotate.Input;
import io.newsloom.annotate.keyphrase.KeyphraseAnnotator;
import io.newsloom.annotate.language.LanguageAnnotator;
import io.newsloom.benchmarks.annotate.Texts;
import io.newsloom.common.article.Article;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.KeyphraseAnnotation;
import io.newsloom.common.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/** {@code benchmarks/bench keyphrases CORPUS}: agreement with the publishers' keywords. */
public final class KeyphraseBench {

  private KeyphraseBench() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (args.length != 1 || args[0].equals("--help")) {
      out.println("usage: benchmarks/bench keyphrases CORPUS");
      return;
    }
    KeyphraseScores scores = score(Path.of(args[0]));
    out.println(scores.keywords() + " keywords that stand in the text");
    out.println("F1@10 " + scores.f1());
    out.println("recall@10 " + scores.recall() + ", precision@10 " + scores.precision());
  }

  /** Over the pages of fundus that have keywords. */
  static KeyphraseScores score(Path corpus) {
    Annotator annotator =
        Annotators.chain(LanguageAnnotator.standard(), KeyphraseAnnotator.standard());
    KeyphraseScores scores = new KeyphraseScores();
    Path file = corpus.resolve("extraction").resolve("fundus.jsonl.gz");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      lines.lines().map(Json.mapper()::readTree).forEach(page -> add(scores, annotator, page));
      return scores;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read fundus", e);
    }
  }

  private static void add(KeyphraseScores scores, Annotator annotator, JsonNode page) {
    List<String> keywords =
        page.path("keywords").valueStream().map(word -> word.asString("")).toList();
    String text = page.path("text").asString("");
    if (keywords.isEmpty() || text.isEmpty()) {
      return;
    }
    Article article = Texts.article(null, page.path("title").asString(""), text);
    Annotations found = annotator.annotate(Input.of(article, null), Annotations.NONE);
    scores.add(
        article.headline() + "\n" + text,
        keywords,
        found.keyphrases().stream().map(KeyphraseAnnotation::phrase).toList());
  }
}
