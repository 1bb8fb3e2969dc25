package io.newsloom.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusFixture;
import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.benchmarks.corpus.CorpusSet;
import io.newsloom.benchmarks.subject.Prediction;
import io.newsloom.common.article.ArticleDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus of three pages and an extractor that answers by the page's HTML. */
class GatesTest {

  private static final List<CorpusSet> FUNDUS = List.of(CorpusSet.FUNDUS);

  private Corpus corpus;

  @BeforeEach
  void writeCorpus(@TempDir Path directory) throws IOException {
    corpus =
        CorpusFixture.write(
            directory,
            CorpusSet.FUNDUS,
            """
        {"id":"good","url":"https://a.example/1","html":"good","text":"one two three four",\
        "title":"Good","author":["Ann Lee"],"date":"2024-05-03 15:47:42+00:00",\
        "crawled":"2024-05-03 18:19:08.721370"}
        {"id":"bad","url":"https://a.example/2","html":"bad","text":"five six seven eight",\
        "title":"Bad","author":["Bob Ray"],"date":"2024-05-04",\
        "crawled":"2024-05-04T10:00:00+02:00"}
        """);
    CorpusFixture.write(
        directory,
        CorpusSet.HTMLDATE,
        "{\"id\":\"d\",\"html\":\"good\",\"date\":\"2024-05-03\"}\n");
    CorpusFixture.write(
        directory,
        CorpusSet.TRAFILATURA,
        "{\"id\":\"s\",\"html\":\"bad\",\"with\":[\"menu\"],\"without\":[\"x\"],\"date\":null}\n");
  }

  @Test
  void shouldScoreEachLabelledFieldOfASet() {
    List<Measure> measures = run(FUNDUS).measures();

    assertThat(measures)
        .extracting(Measure::key, Measure::value)
        .contains(
            tuple("fundus.shingles", 0.5),
            tuple("fundus.words", 0.5),
            tuple("fundus.title", 0.5),
            tuple("fundus.author", 0.5),
            tuple("fundus.date", 0.5));
    assertThat(measures).noneMatch(measure -> measure.key().equals("fundus.segments"));
  }

  @Test
  void shouldScoreDatesOfHtmldateAndTrafilaturaTogether() {
    List<Measure> measures = run(List.of(CorpusSet.TRAFILATURA, CorpusSet.HTMLDATE)).measures();

    assertThat(measures)
        .filteredOn(measure -> measure.key().equals("htmldate+trafilatura.date-f"))
        .singleElement()
        .satisfies(measure -> assertThat(measure.value()).isEqualTo(1))
        .satisfies(measure -> assertThat(measure.pages()).isEqualTo(1));
  }

  @Test
  void shouldShowTheWorstPagesWithWhatIsWrong() {
    String shown = print(Show.TEXT);

    assertThat(shown)
        .contains("fundus bad", "https://a.example/2", "- five six seven eight", "+ menu menu menu")
        .doesNotContain("fundus good");
  }

  @Test
  void shouldShowTheFieldsThatAreWrong() {
    assertThat(print(Show.TITLE)).contains("- Bad", "+ null");
    assertThat(print(Show.AUTHOR)).contains("- [Bob Ray]", "+ []");
    assertThat(print(Show.DATE)).contains("- 2024-05-04", "+ none");
  }

  @Test
  void shouldReadNoMoreThanTheLimit() {
    assertThat(gates(FUNDUS, 1).results().get(CorpusSet.FUNDUS)).hasSize(1);
  }

  @Test
  void shouldPutEachPageInOneHalf() {
    List<String> a = ids(run(FUNDUS).of(Half.A));
    List<String> b = ids(run(FUNDUS).of(Half.B));
    assertThat(a).doesNotContainAnyElementsOf(b);
    assertThat(Stream.concat(a.stream(), b.stream())).containsExactlyInAnyOrder("good", "bad");
  }

  private static List<String> ids(Gates gates) {
    return gates.results().values().stream().flatMap(List::stream).map(PageResult::id).toList();
  }

  private String print(Show show) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Report report = new Report(out, Floors.pinned());
    Gates gates = run(FUNDUS);
    gates.results().forEach((set, pages) -> report.worst(set, pages, show, 5));
    gates.results().forEach(report::rejections);
    report.table(gates.measures());
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private Gates run(List<CorpusSet> sets) {
    return gates(sets, Integer.MAX_VALUE);
  }

  private Gates gates(List<CorpusSet> sets, int limit) {
    return Gates.run(corpus, sets, limit, GatesTest::extract);
  }

  private static Prediction extract(CorpusPage page) {
    if (page.html().equals("bad")) {
      return new Prediction(null, "menu menu menu menu", List.of(), null, null);
    }
    ArticleDate date =
        new ArticleDate("3 May", "2024-05-03", ArticleDate.Precision.DAY, null, null);
    return new Prediction("Good", "one two three four", List.of("Ann Lee"), date, null);
  }
}
