package io.newsloom.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.text.Tokenizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ClustersTest {

  private static final Clusters CLUSTERS =
      new Clusters.Builder(true).add("Polish", 5).add("polish", 6).add("город", 7).build();

  @Test
  void shouldTellAWordFromTheSameWordWithACapital() {
    assertThat(group(CLUSTERS, "Polish")).isEqualTo(5);
    assertThat(group(CLUSTERS, "polish")).isEqualTo(6);
  }

  @Test
  void shouldFallBackOnTheSmallWordAndOnTheStem() {
    assertThat(group(CLUSTERS, "Город")).isEqualTo(7);
    assertThat(group(CLUSTERS, "городом")).isEqualTo(7);
  }

  @Test
  void shouldKeepToFullWordsWithoutStems() {
    Clusters clusters = new Clusters.Builder(false).add("город", 7).build();

    assertThat(group(clusters, "городом")).isEqualTo(Clusters.NONE);
  }

  @Test
  void shouldKeepTheGroupOfTheWordAddedFirst() {
    Clusters clusters = new Clusters.Builder(true).add("город", 7).add("городу", 8).build();

    assertThat(group(clusters, "города")).isEqualTo(7);
    assertThat(group(clusters, "городу")).isEqualTo(8);
  }

  @Test
  void shouldReadWhatItWrote() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CLUSTERS.write(out);
    Clusters read = Clusters.read(new ByteArrayInputStream(out.toByteArray()));

    assertThat(read.size()).isEqualTo(CLUSTERS.size());
    assertThat(group(read, "городом")).isEqualTo(7);
  }

  private static int group(Clusters clusters, String word) {
    return clusters.of(Words.of(word, Tokenizer.tokens(word), "en"), 0);
  }
}
