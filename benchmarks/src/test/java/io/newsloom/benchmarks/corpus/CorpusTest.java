package io.newsloom.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  @Test
  void shouldSayThatThereIsNoCorpus(@TempDir Path directory) {
    assertThat(Corpus.open(directory)).isEmpty();
  }

  @Test
  void shouldReadALinesLabelsAndLeaveOutWhatIsNotLabelled(@TempDir Path directory)
      throws IOException {
    Corpus corpus =
        CorpusFixture.write(
            directory,
            CorpusSet.WCXB,
            "{\"id\":\"1\",\"url\":\"https://a.example/x\",\"html\":\"<p>Ł\",\"text\":\"\","
                + "\"author\":\"Ann Lee\",\"title\":null,\"date\":\" \"}\n");

    CorpusPage page = corpus.map(CorpusSet.WCXB, 1, found -> found).get(0);

    assertThat(page.truth().text()).isEmpty();
    assertThat(page.truth().authors()).containsExactly("Ann Lee");
    assertThat(page.truth().title()).isNull();
    assertThat(page.truth().date()).isNull();
    assertThat(page.truth().hasSegments()).isFalse();
    assertThat(page.page().body()).isEqualTo("<p>Ł".getBytes(StandardCharsets.UTF_8));
    assertThat(page.page().id().value()).isEqualTo("https://a.example/x");
  }

  @Test
  void shouldKeepTheSetsOrderOnAllCores(@TempDir Path directory) throws IOException {
    StringBuilder lines = new StringBuilder();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      ids.add("page-" + i);
      lines.append("{\"id\":\"page-").append(i).append("\",\"html\":\"\"}\n");
    }
    Corpus corpus = CorpusFixture.write(directory, CorpusSet.DANIEL_RU, lines.toString());

    assertThat(corpus.map(CorpusSet.DANIEL_RU, 50, CorpusPage::id)).isEqualTo(ids);
    assertThat(corpus.map(CorpusSet.DANIEL_RU, 1, CorpusPage::url))
        .containsExactly("https://daniel-ru.example/page-0");
  }

  @Test
  void shouldSayWhichSetIsMissing(@TempDir Path directory) throws IOException {
    Corpus corpus = CorpusFixture.write(directory, CorpusSet.FUNDUS, "");

    assertThatThrownBy(() -> corpus.each(CorpusSet.WCXB, page -> {}))
        .hasMessage("cannot read the set wcxb");
  }
}
