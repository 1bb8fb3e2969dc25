package io.newsloom.annotate.entity.kb;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.event.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeBaseTest {

  private static final KnowledgeBase BASE = KnowledgeBase.standard();

  @ParameterizedTest
  @CsvSource({
    "Q7747, Путина",
    "Q7747, Путіну",
    "Q184, Беларуси",
    "Q1997334, Belarusbank",
    "Q1997334, Беларусбанка",
    "Q205012, Sberbank",
    "Q99, California"
  })
  void shouldKnowANameInEachOfItsForms(String id, String name) {
    assertThat(BASE.named(name)).extracting(Entry::id).contains(id);
  }

  @Test
  void shouldHoldFiveThousandEntriesBeyondPlaces() {
    assertThat(KnowledgeReader.standard().stream().filter(e -> e.type() != EntityType.PLACE))
        .hasSizeGreaterThan(5000);
  }

  /** Shops are called so, and so are many other things. */
  @ParameterizedTest
  @CsvSource({"Target", "Metro", "Crust", "Girlfriend", "Michael Kors"})
  void shouldNotTakeWordsForOrganisations(String name) {
    assertThat(BASE.named(name)).extracting(Entry::type).doesNotContain(EntityType.ORGANISATION);
  }

  @Test
  void shouldHaveEveryIdOnce() {
    assertThat(KnowledgeReader.standard()).extracting(Entry::id).doesNotHaveDuplicates();
  }
}
