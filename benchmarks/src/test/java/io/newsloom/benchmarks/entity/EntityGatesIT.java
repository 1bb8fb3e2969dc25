package io.newsloom.benchmarks.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.annotate.entity.link.Linker;
import io.newsloom.annotate.tagger.Tagger;
import io.newsloom.annotate.tagger.Taggers;
import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusExtension;
import io.newsloom.benchmarks.gate.Floors;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds the entity tagger to the floors on each set of names that it is not trained on. */
@Tag("entities")
@ExtendWith(CorpusExtension.class)
class EntityGatesIT {

  @Test
  void shouldStayAboveTheFloors(Corpus corpus) {
    assertThat(violations(Taggers.standard(), "", corpus)).isEmpty();
  }

  @Test
  void shouldStayAboveTheFloorsWithTheKnowledgeBaseAndOwnWordsAsArticlesAreRead(Corpus corpus) {
    Tagger chain = new Linker(KnowledgeBase.standard(), Taggers.standard()).asTagger();

    assertThat(violations(EntityGates.reading(chain), ".chain", corpus)).isEmpty();
  }

  private static List<String> violations(Tagger tagger, String kind, Corpus corpus) {
    Map<NameSet, SpanScores> scores =
        EntityGates.score(tagger, corpus.directory(), Integer.MAX_VALUE);
    EntityGates.print(new PrintStream(System.out, true, StandardCharsets.UTF_8), scores);
    Floors floors = Floors.beside(EntityGates.class);
    List<String> violations = new ArrayList<>();
    scores.forEach(
        (set, score) -> {
          double floor = floors.floor(set.slug() + kind).orElseThrow();
          if (score.all().f1() < floor) {
            violations.add(
                String.format(
                    Locale.ROOT,
                    "%s%s is %.4f, under its floor %.4f",
                    set.slug(),
                    kind,
                    score.all().f1(),
                    floor));
          }
        });
    return violations;
  }

  /** An article of 2 KB has some 350 tokens: this is 230 articles a second, of a tagger alone. */
  @Test
  void shouldTagEightyThousandTokensASecond(Corpus corpus) {
    Tagger tagger = Taggers.standard();
    EntityGates.tokensPerCpuSecond(tagger, corpus.directory());

    assertThat(EntityGates.tokensPerCpuSecond(tagger, corpus.directory())).isGreaterThan(80_000);
  }
}
