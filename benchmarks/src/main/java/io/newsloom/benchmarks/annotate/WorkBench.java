package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Annotators;
import io.newsloom.annotate.Input;
import io.newsloom.annotate.entity.EntityAnnotator;
import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.annotate.entity.link.Linker;
import io.newsloom.annotate.language.LanguageAnnotator;
import io.newsloom.annotate.tagger.Taggers;
import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusSet;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.Part;
import io.newsloom.common.event.Span;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * {@code benchmarks/bench works}: how well works and events are found on the sets beside the tests;
 * {@code --misses} lists the errors of the half that may be looked into, {@code --found CORPUS}
 * every work and event that no knowledge base has in the true texts of news pages, with its
 * surroundings.
 */
public final class WorkBench {

  private static final int AROUND = 60;

  private WorkBench() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> words = List.of(arguments);
    if (words.contains("--help")) {
      out.println("usage: benchmarks/bench works [--misses | --found CORPUS]");
    } else if (words.size() == 2 && words.get(0).equals("--found")) {
      found(Corpus.open(Path.of(words.get(1))).orElseThrow()).forEach(out::println);
    } else {
      print(out, words.contains("--misses"));
    }
  }

  private static void print(PrintStream out, boolean misses) {
    Linker linker = new Linker(KnowledgeBase.standard(), Taggers.standard());
    for (String language : WorkSet.LANGUAGES) {
      WorkSet set = WorkSet.of(language);
      WorkScores dev = WorkScores.of(set.half(TopicSet.Half.DEV), linker);
      print(out, language + " all", WorkScores.of(set, linker));
      print(out, language + " dev", dev);
      print(out, language + " held out", WorkScores.of(set.half(TopicSet.Half.HELD_OUT), linker));
      if (misses) {
        dev.misses().forEach(out::println);
      }
    }
  }

  private static void print(PrintStream out, String name, WorkScores scores) {
    out.printf("%-12s works  %s%n", name, scores.works().shares());
    out.printf("%-12s events %s%n", name, scores.events().shares());
  }

  private static List<String> found(Corpus corpus) {
    Annotator annotator =
        Annotators.chain(LanguageAnnotator.standard(), EntityAnnotator.standard());
    return Stream.of(CorpusSet.FUNDUS, CorpusSet.WCXB, CorpusSet.DANIEL_RU)
        .flatMap(
            set ->
                corpus
                    .map(
                        set,
                        Integer.MAX_VALUE,
                        page -> Objects.requireNonNullElse(page.truth().text(), ""))
                    .stream())
        .filter(text -> !text.isBlank())
        .flatMap(text -> found(text, annotator))
        .toList();
  }

  private static Stream<String> found(String text, Annotator annotator) {
    Input input = Input.of(Texts.article(null, "", text), null);
    return annotator.annotate(input, Annotations.NONE).entities().stream()
        .filter(entity -> entity.type() == EntityType.WORK || entity.type() == EntityType.EVENT)
        .filter(entity -> entity.id().startsWith("local:") && entity.names().isEmpty())
        .map(entity -> line(input.text(), entity));
  }

  private static String line(String text, EntityAnnotation entity) {
    Span span =
        entity.mentions().stream()
            .map(mention -> mention.span())
            .filter(one -> one.part() == Part.TEXT)
            .findFirst()
            .orElseThrow();
    return (entity.type()
            + "\t"
            + text.substring(Math.max(0, span.offset() - AROUND), span.offset())
            + "[["
            + text.substring(span.offset(), span.end())
            + "]]"
            + text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)))
        .replace('\n', '|');
  }
}
