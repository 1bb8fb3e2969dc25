package io.newsloom.standalone.extracting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {

  @TempDir private Path directory = Path.of("");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path page = Path.of("");

  @BeforeEach
  void write() throws IOException {
    page = directory.resolve("page.html");
    Files.writeString(
        page,
        "<h1>Мост открыт</h1><article><p>"
            + "Новый мост через реку открыт для движения сегодня утром. ".repeat(8)
            + "</p></article>",
        Charset.forName("windows-1251"));
  }

  @Test
  void shouldPrintTheArticleAsJson() {
    assertThat(run(page.toString(), "--url", "https://news.example/a")).isZero();

    assertThat(out.toString()).contains("\"headline\" : \"Мост открыт\"");
  }

  @Test
  void shouldExplainTheCharsetAndEachFieldWithStrategyAndConfidence() {
    assertThat(run(page.toString(), "--explain")).isZero();

    assertThat(out.toString().lines())
        .anySatisfy(line -> assertThat(line).matches("charset +detected +- +windows-1251"))
        .anySatisfy(line -> assertThat(line).matches("headline +\\S+ +[01]\\.\\d\\d +Мост открыт"))
        .anySatisfy(line -> assertThat(line).matches("body +\\S+ +[01]\\.\\d\\d +1 blocks, .*"));
  }

  @Test
  void shouldExplainWhyAPageIsNoArticle() throws IOException {
    Files.writeString(page, "   ");

    assertThat(run(page.toString(), "--explain")).isEqualTo(1);

    assertThat(out.toString()).contains("rejected: empty");
  }

  @Test
  void shouldFollowTheRulesOfADirectoryAndTellTheirProblems() throws IOException {
    Files.writeString(
        directory.resolve("news.example.txt"), "title: concat('Утро: ', //h1)\nbody: //p[\n");

    run(
        page.toString(),
        "--explain",
        "--rules",
        directory.toString(),
        "--url",
        "https://news.example/a");

    assertThat(out.toString())
        .containsPattern("headline +site-rule +0\\.95")
        .contains("warning: headline: the rule for news.example differs");
    assertThat(err.toString()).contains("news.example.txt, line 2");
  }

  private int run(String... args) {
    return new CommandLine(new ExtractCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
