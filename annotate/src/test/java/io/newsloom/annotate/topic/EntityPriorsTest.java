package io.newsloom.annotate.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.entity.kb.Entry;
import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.annotate.entity.kb.StemKey;
import io.newsloom.annotate.text.Token;
import io.newsloom.annotate.text.Tokenizer;
import io.newsloom.annotate.text.TsvTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityPriorsTest {

  private final KnowledgeBase known = KnowledgeBase.standard();

  @Test
  void shouldNameOnlyEntitiesThatTheKnowledgeBaseCallsTheSame() {
    assertThat(TsvTable.rows(EntityPriors.class, "entities.tsv", 4))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            row ->
                assertThat(named(row.get(1)))
                    .as(row.get(1))
                    .anySatisfy(
                        entry -> {
                          assertThat(entry.wikidata()).isEqualTo(row.get(0));
                          assertThat(entry.name("en")).isEqualTo(row.get(1));
                        }));
  }

  private List<Entry> named(String name) {
    KnowledgeBase.Node node = known.root();
    for (Token token : Tokenizer.tokens(name)) {
      if (token.kind() != Token.Kind.PUNCTUATION) {
        node = node.after(StemKey.of(token.in(name)));
        if (node == null) {
          return List.of();
        }
      }
    }
    return node.entries();
  }
}
