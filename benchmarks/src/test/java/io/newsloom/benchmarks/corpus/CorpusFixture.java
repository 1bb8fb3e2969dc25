package io.newsloom.benchmarks.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes small corpora for tests. */
public final class CorpusFixture {

  private CorpusFixture() {}

  /** Writes one set, a JSON object a line, and opens the corpus it stands in. */
  public static Corpus write(Path directory, CorpusSet set, String lines) throws IOException {
    Path sets = Files.createDirectories(directory.resolve("extraction"));
    Path file = sets.resolve(set.slug() + ".jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    return Corpus.open(directory).orElseThrow();
  }
}
