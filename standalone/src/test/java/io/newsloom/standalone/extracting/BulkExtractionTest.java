package io.newsloom.standalone.extracting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsloom.common.event.Rejection;
import io.newsloom.common.json.Json;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.SourceRef;
import io.newsloom.extract.ArticleExtractor;
import io.newsloom.extract.Extraction;
import io.newsloom.extract.Extractor;
import io.newsloom.standalone.saved.SavedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class BulkExtractionTest {

  private static final SourceRef SOURCE = new SourceRef("test", "Test", "file", null);
  private static final String ARTICLE =
      "<h1>The bridge opens</h1><article><p>"
          + "The new bridge over the river opened to traffic this morning. ".repeat(8)
          + "</p></article>";

  @Test
  void shouldAnswerWithTheArticleAndItsText() throws Exception {
    JsonNode answer = run(ArticleExtractor.standard(), line("a", ARTICLE)).get(0);

    assertThat(answer.path("id").asString()).isEqualTo("a");
    assertThat(answer.path("outcome").asString()).isEqualTo("extracted");
    assertThat(answer.path("article").path("headline").asString()).isEqualTo("The bridge opens");
    assertThat(answer.path("article").path("text").asString())
        .startsWith("The new bridge over the river opened");
  }

  @Test
  void shouldKeepTheOrderOfTheLinesWhileWorkersOvertakeOneAnother() throws Exception {
    CountDownLatch overtaken = new CountDownLatch(1);
    Extractor uneven =
        extractor(
            page -> {
              if (page.id().value().endsWith("/p0")) {
                await(overtaken);
              } else {
                overtaken.countDown();
              }
              return rejected(page.id().value());
            });
    List<String> ids = IntStream.range(0, 300).mapToObj(i -> "p" + i).toList();
    String lines =
        ids.stream()
            .map(id -> line(id, "x".repeat(id.hashCode() & 15)))
            .collect(Collectors.joining());

    assertThat(run(uneven, lines)).extracting(a -> a.path("id").asString()).isEqualTo(ids);
  }

  @Test
  void shouldAnswerABrokenLineWithItsPlaceAndGoOn() throws Exception {
    List<JsonNode> answers =
        run(
            ArticleExtractor.standard(),
            "{\"id\":\"cut\n" + "[1]\n" + "{\"id\":\"no-page\"}\n" + line("a", ARTICLE));

    assertThat(answers)
        .extracting(a -> a.path("outcome").asString())
        .containsExactly("unreadable", "unreadable", "unreadable", "extracted");
    assertThat(answers.get(0).path("id").asString()).isEqualTo("pages.jsonl, line 1");
  }

  @Test
  void shouldAnswerAnAddressThatIsNoneAsUnreadable() throws Exception {
    String line = "{\"id\":\"a\",\"url\":\"mailto:a@b\",\"html\":\"<p>x\"}\n";

    assertThat(run(ArticleExtractor.standard(), line).get(0).path("outcome").asString())
        .isEqualTo("unreadable");
  }

  @Test
  void shouldAnswerNothingWithNothing() throws Exception {
    assertThat(run(ArticleExtractor.standard(), "")).isEmpty();
    assertThat(run(ArticleExtractor.standard(), "\n  \n")).isEmpty();
  }

  @Test
  void shouldReadALastLineWithoutItsEnd() throws Exception {
    assertThat(run(ArticleExtractor.standard(), line("a", ARTICLE).strip())).hasSize(1);
  }

  @Test
  void shouldUnpackAFileWhoseNameEndsInGz(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("Pages.jsonl.GZ");
    try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file))) {
      packed.write(line("a", ARTICLE).getBytes(StandardCharsets.UTF_8));
    }

    try (InputStream lines = SavedFile.open(file, count -> {})) {
      assertThat(run(ArticleExtractor.standard(), lines)).hasSize(1);
    }
  }

  @Test
  void shouldAnswerALineThatIsTooLongAndGoOn() throws Exception {
    byte[] after = ("\n" + line("a", ARTICLE)).getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new SequenceInputStream(new Blanks(70L * 1024 * 1024), new ByteArrayInputStream(after));

    List<JsonNode> answers = run(ArticleExtractor.standard(), endless);

    assertThat(answers)
        .extracting(a -> a.path("outcome").asString())
        .containsExactly("unreadable", "extracted");
  }

  @Test
  void shouldAnswerForAPageThatTheExtractorFailsOn() throws Exception {
    Extractor failing =
        extractor(
            page -> {
              throw new IllegalStateException("a bug");
            });

    JsonNode answer = run(failing, line("a", ARTICLE)).get(0);

    assertThat(answer.path("outcome").asString()).isEqualTo("failed");
    assertThat(answer.path("detail").asString()).contains("a bug");
  }

  @Test
  void shouldStopWhenNobodyReadsTheAnswers() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("broken pipe");
          }
        };
    byte[] lines = line("a", ARTICLE).repeat(500).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(
            () ->
                new BulkExtraction(ArticleExtractor.standard(), SOURCE, 2)
                    .run(new ByteArrayInputStream(lines), "pages.jsonl", Instant.EPOCH, closed))
        .isInstanceOf(IOException.class)
        .hasMessage("broken pipe");
  }

  private static List<JsonNode> run(Extractor extractor, String lines) throws Exception {
    return run(extractor, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<JsonNode> run(Extractor extractor, InputStream lines) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BulkExtraction(extractor, SOURCE, 4).run(lines, "pages.jsonl", Instant.EPOCH, out);
    List<JsonNode> answers = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      answers.add(Json.mapper().readTree(line));
    }
    return answers;
  }

  private static String line(String id, String html) {
    return "{\"id\":\"%s\",\"url\":\"https://news.example/%s\",\"html\":%s}\n"
        .formatted(id, id, Json.mapper().writeValueAsString(html));
  }

  private static Extractor extractor(Function<Page, Extraction> work) {
    return new Extractor() {
      @Override
      public Extraction extract(Page page) {
        return work.apply(page);
      }

      @Override
      public String version() {
        return "test";
      }
    };
  }

  private static Extraction rejected(String why) {
    return new Extraction.Rejected(Rejection.OTHER, why);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A line of blanks that never seems to end. */
  private static final class Blanks extends InputStream {

    private long left;

    Blanks(long count) {
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? ' ' : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int count = (int) Math.min(length, left);
      Arrays.fill(bytes, offset, offset + Math.max(0, count), (byte) ' ');
      left -= count;
      return count > 0 ? count : -1;
    }
  }
}
