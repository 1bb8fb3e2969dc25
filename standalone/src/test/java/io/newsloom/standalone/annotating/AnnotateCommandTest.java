package io.newsloom.standalone.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class AnnotateCommandTest {

  private static final String SENTENCE = "Сустрэча прайшла ў Мінску сёння раніцай.";

  @TempDir private Path directory = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void shouldPrintTheArticleOfAPageWithItsAnnotations() throws IOException {
    String paragraph = "The mayor of Paris opened the new bridge this morning. ";
    Path page =
        Files.writeString(
            directory.resolve("page.html"),
            "<h1>The bridge opens</h1><article><p>" + paragraph.repeat(8) + "</p></article>");

    assertThat(run(page.toString(), "--url", "https://news.example/a")).isZero();

    JsonNode printed = Json.mapper().readTree(out.toString());
    assertThat(printed.path("article").path("id").asString()).isEqualTo("https://news.example/a");
    assertThat(printed.path("article").path("headline").asString()).isEqualTo("The bridge opens");
    assertThat(language(printed)).isEqualTo("en");
  }

  @Test
  void shouldAnnotateATextThatIsNoMoreThanASentence() throws IOException {
    Path text = Files.writeString(directory.resolve("note.txt"), SENTENCE);

    assertThat(run(text.toString())).isZero();

    JsonNode printed = Json.mapper().readTree(out.toString());
    assertThat(printed.path("article").path("text").asString()).isEqualTo(SENTENCE);
    assertThat(language(printed)).isEqualTo("be");
  }

  @Test
  void shouldTellWhyAPageIsNoArticle() throws IOException {
    Path page = Files.writeString(directory.resolve("page.html"), "  ");

    assertThat(run(page.toString())).isEqualTo(1);

    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("page.html is no article: empty");
  }

  @Test
  void shouldAskForOneOfAPageAndLines() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("page.html", "--jsonl", "lines.jsonl")).isEqualTo(2);
  }

  private static String language(JsonNode printed) {
    return printed.path("annotations").path("language").path("tag").asString();
  }

  private int run(String... args) {
    return new CommandLine(new AnnotateCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
