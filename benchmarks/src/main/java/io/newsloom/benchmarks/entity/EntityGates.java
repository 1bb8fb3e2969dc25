package io.newsloom.benchmarks.entity;

import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.annotate.entity.link.Linker;
import io.newsloom.annotate.tagger.Example;
import io.newsloom.annotate.tagger.Tagger;
import io.newsloom.annotate.tagger.Taggers;
import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Tokenizer;
import io.newsloom.common.event.EntityType;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command for whoever works on entities: exact-match F1 by set and type. */
@Command(
    name = "entity-gates",
    description = "Scores the entity tagger on the corpus' sets of names.",
    mixinStandardHelpOptions = true)
public final class EntityGates implements Callable<Integer> {

  private static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE);

  private static final double NANOS = 1e9;

  @Parameters(index = "0", description = "The corpus directory.")
  private Path corpus = Path.of("");

  @Option(names = "--limit", description = "Only the first sentences of each set.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--chain",
      description = "The tagger with the knowledge base, as articles see it.")
  private boolean chain;

  @Option(
      names = "--own-tokens",
      description = "With the house's words, as articles are read, in place of the sets'.")
  private boolean ownTokens;

  public static void main(String[] args) {
    System.exit(new CommandLine(new EntityGates()).execute(args));
  }

  @Override
  public Integer call() {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Tagger tagger = tagger();
    print(out, score(ownTokens ? reading(tagger) : tagger, corpus, limit));
    out.printf(
        Locale.ROOT, "%.0f tokens a second of CPU time%n", tokensPerCpuSecond(tagger, corpus));
    return 0;
  }

  private Tagger tagger() {
    Tagger alone = Taggers.standard();
    return chain ? new Linker(KnowledgeBase.standard(), alone).asTagger() : alone;
  }

  /** A tagger that takes the text of each sentence and finds the words in it itself. */
  static Tagger reading(Tagger tagger) {
    return (text, sentence, language) ->
        tagger.tag(text, List.of(new Sentence(Tokenizer.tokens(text.toString()))), language);
  }

  /** Over Italian sentences, the whole of a tagger's work; the compiler is warm by then. */
  static double tokensPerCpuSecond(Tagger tagger, Path corpus) {
    List<Example> examples = NameSet.IT_WIKINEURAL.scored(corpus);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long begin = threads.getCurrentThreadCpuTime();
    long tokens = 0;
    for (Example example : examples) {
      tagger.tag(example.text(), List.of(example.sentence()), example.language());
      tokens += example.sentence().tokens().size();
    }
    return tokens * NANOS / (threads.getCurrentThreadCpuTime() - begin);
  }

  /** The scores of the sets that are not for training, in their order. */
  static Map<NameSet, SpanScores> score(Tagger tagger, Path corpus, int limit) {
    Map<NameSet, SpanScores> scores = new LinkedHashMap<>();
    for (NameSet set : Arrays.asList(NameSet.values())) {
      List<Example> examples = set.scored(corpus);
      if (!examples.isEmpty()) {
        scores.put(
            set, SpanScores.of(tagger, examples.subList(0, Math.min(limit, examples.size()))));
      }
    }
    return scores;
  }

  static void print(PrintStream out, Map<NameSet, SpanScores> scores) {
    out.println("set                   F1     P     R   person  organisation  place");
    scores.forEach(
        (set, score) ->
            out.printf(
                Locale.ROOT,
                "%-18s %5.1f %5.1f %5.1f %8.1f %13.1f %6.1f%n",
                set.slug(),
                100 * score.all().f1(),
                100 * score.all().precision(),
                100 * score.all().recall(),
                100 * f1(score, 0),
                100 * f1(score, 1),
                100 * f1(score, 2)));
  }

  private static double f1(SpanScores scores, int type) {
    return scores.of(EnumSet.of(TYPES.get(type))).f1();
  }
}
