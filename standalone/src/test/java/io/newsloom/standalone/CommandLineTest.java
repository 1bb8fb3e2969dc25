package io.newsloom.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What a user sees who asks, mistypes, or whose machine is not as expected. */
class CommandLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "up",
        "tail",
        "import",
        "extract",
        "annotate",
        "explain",
        "replay",
        "diff",
        "channels",
        "ingest",
        "enrich",
        "desk",
        "sample-site"
      })
  void shouldExplainEveryCommand(String command) {
    Answer all = run("--help");
    Answer one = run(command, "--help");

    assertThat(all.out).contains("  " + command);
    assertThat(one.code).isZero();
    assertThat(one.out).contains("Usage: newsloom").contains(command).contains("--help");
  }

  @Test
  void shouldExplainEveryOption() {
    for (CommandLine command : NewsloomCommand.commandLine().getSubcommands().values()) {
      assertThat(command.getCommandSpec().options())
          .allSatisfy(
              option ->
                  assertThat(option.description())
                      .as(command.getCommandName() + " " + option.longestName())
                      .isNotEmpty());
    }
  }

  @Test
  void shouldSayWhatWasPerhapsMeant() {
    Answer answer = run("extarct");

    assertThat(answer.code).isEqualTo(2);
    assertThat(answer.err).contains("extarct").contains("newsloom extract");
  }

  @Test
  void shouldRefuseAnUnknownOptionInAClearLine() {
    Answer answer = run("tail", "--langauge", "be");

    assertThat(answer.code).isEqualTo(2);
    assertThat(answer.err).startsWith("newsloom: ").contains("--langauge");
  }

  @Test
  void shouldSayThatAPortIsInUse(@TempDir Path data) throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Answer answer =
          run("demo", "--data", data.toString(), "--desk-port", "" + taken.getLocalPort());

      assertThat(answer.code).isEqualTo(1);
      assertThat(answer.err.lines())
          .singleElement()
          .asString()
          .contains("" + taken.getLocalPort())
          .contains("in use");
    }
  }

  @Test
  void shouldSayWhichLineOfTheSourcesFileIsBroken(@TempDir Path directory) throws IOException {
    Path sources =
        Files.writeString(
            directory.resolve("sources.yml"),
            "sources:\n  - {id: daily, url: \"https://daily.example/rss\", every: soon}\n");

    Answer answer =
        run("up", "--sources", sources.toString(), "--data", directory.resolve("d").toString());

    assertThat(answer.code).isEqualTo(1);
    assertThat(answer.err.lines())
        .singleElement()
        .asString()
        .contains("sources.yml, line 2")
        .contains("daily");
  }

  @Test
  void shouldSayThatThereIsNoSourcesFile(@TempDir Path directory) {
    Answer answer = run("up", "--sources", directory.resolve("none.yml").toString());

    assertThat(answer.code).isEqualTo(1);
    assertThat(answer.err.lines()).singleElement().asString().contains("none.yml");
  }

  @Test
  void shouldKnowItsVersion() {
    assertThat(run("--version").out).startsWith("newsloom ");
  }

  private static Answer run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        NewsloomCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(args);
    return new Answer(code, out.toString(), err.toString());
  }

  private record Answer(int code, String out, String err) {}
}
