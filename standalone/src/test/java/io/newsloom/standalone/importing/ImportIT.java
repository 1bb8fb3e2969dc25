package io.newsloom.standalone.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.standalone.NewsloomCommand;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code newsloom import} as a user runs it while nothing else runs. */
class ImportIT {

  private static final String ARTICLE =
      "<html lang='en'><title>Report %1$d</title><article><h1>Report %1$d</h1><p>The council met on"
          + " Monday and decided, after a long debate, on item %1$d of its agenda.</p><p>The"
          + " decision takes effect in spring, said the mayor, and costs nobody anything.</p>"
          + "</article>";

  @Test
  void shouldTellWhatBecameOfEveryPageAndOfAnotherTry(@TempDir Path directory) throws IOException {
    Path saved = Files.createDirectories(directory.resolve("saved"));
    Files.writeString(saved.resolve("one.html"), ARTICLE.formatted(1));
    Files.writeString(saved.resolve("empty.html"), "");
    Files.writeString(saved.resolve("notes.doc"), "not a page: left alone");
    writeLines(saved.resolve("more.jsonl.gz"));

    String first = run("import", saved.toString(), "--embedded", "--data", data(directory));
    String second = run("import", saved.toString(), "--embedded", "--data", data(directory));

    assertThat(first)
        .contains("4 pages in, 4 outcomes")
        .containsPattern("published +3")
        .containsPattern("rejected +1 ")
        .containsPattern("no pages +1");
    assertThat(second)
        .contains("4 pages in, 4 outcomes")
        .containsPattern("published +0")
        .containsPattern("unchanged +3");
  }

  private static void writeLines(Path file) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      for (int number = 2; number <= 3; number++) {
        String line =
            "{\"id\":\"%1$d\",\"url\":\"https://gazette.example/%1$d\",\"html\":\"%2$s\"}\n"
                .formatted(number, ARTICLE.formatted(number));
        out.write(line.getBytes(UTF_8));
      }
      out.write("{\"id\":\"4\"}\n".getBytes(UTF_8));
    }
  }

  private static String data(Path directory) {
    return directory.resolve("data").toString();
  }

  private static String run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        NewsloomCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(args);
    assertThat(code).as(err.toString()).isZero();
    return out.toString();
  }
}
