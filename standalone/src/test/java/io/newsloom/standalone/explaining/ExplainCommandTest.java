package io.newsloom.standalone.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExplainCommandTest {

  @TempDir private Path directory = Path.of("");

  private final StringWriter out = new StringWriter();

  @Test
  void shouldShowWhereFieldsCameFromAndThenWhatAnnotationsRestOn() throws IOException {
    Path page =
        Files.writeString(
            directory.resolve("page.html"),
            "<h1>Putin meets Lukashenko in Minsk</h1><article><p>"
                + "President Vladimir Putin met Alexander Lukashenko in Minsk on Monday. ".repeat(6)
                + "</p><p>“We agreed on everything”, Putin said.</p></article>");

    assertThat(run(page.toString(), "--url", "https://news.example/politics/a")).isZero();

    assertThat(out.toString().lines())
        .anySatisfy(
            line -> assertThat(line).matches("headline +\\S+ +[01]\\.\\d\\d +Putin meets.*"))
        .anySatisfy(
            line -> assertThat(line).matches("language +\\S+ +\\d\\.\\d\\d +en \\(English\\)"))
        .anySatisfy(
            line -> assertThat(line).matches("topic +\\S+ +\\d\\.\\d\\d +medtop:11000000 .*"))
        .anySatisfy(line -> assertThat(line).matches(" +(url|section|words): .*"))
        .anySatisfy(line -> assertThat(line).matches("entity +.*person Q7747, salience .*"))
        .anySatisfy(line -> assertThat(line).matches(" +headline 0 “Putin”, text .*"))
        .anySatisfy(line -> assertThat(line).matches(" +\\* Q7747 Vladimir Putin, person, .*"));
    assertThat(out.toString().indexOf("\nheadline "))
        .isLessThan(out.toString().indexOf("\nlanguage "));
  }

  @Test
  void shouldExplainWhyThereIsNothingToAnnotate() throws IOException {
    Path page = Files.writeString(directory.resolve("page.html"), "<p>");

    assertThat(run(page.toString())).isEqualTo(1);

    assertThat(out.toString()).contains("rejected: ").doesNotContain("Annotations");
  }

  private int run(String... args) {
    return new CommandLine(new ExplainCommand()).setOut(new PrintWriter(out, true)).execute(args);
  }
}
