package io.newsloom.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class IngestCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void shouldCheckASourcesFileWithoutKafka(@TempDir Path directory) throws IOException {
    Path file =
        sources(directory, "sources:\n  - {id: daily, url: \"https://herald.example/feed\"}\n");

    assertThat(run("--check", "--sources", file.toString())).isZero();
    assertThat(out.toString()).contains("is fine: 1 source");
  }

  @Test
  void shouldSayInOneLineWhatIsWrongWithTheSourcesFile(@TempDir Path directory) throws IOException {
    Path file = sources(directory, "sources:\n  - {id: daily, url: nowhere}\n");

    assertThat(run("--check", "--sources", file.toString())).isEqualTo(2);
    assertThat(err.toString().strip())
        .isEqualTo(
            "ingest: " + file + ", line 2, source daily: \"nowhere\" is no http or https address")
        .hasLineCount(1);
  }

  @Test
  void shouldExplainEveryOption() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("--sources", "NEWSLOOM_SOURCES", "--kafka", "--ops-port", "--workers", "--check");
  }

  private static Path sources(Path directory, String yaml) throws IOException {
    return Files.writeString(directory.resolve("sources.yml"), yaml);
  }

  private int run(String... args) {
    return new CommandLine(new IngestCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
