package io.newsloom.benchmarks.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** The corpus' sentences by language, without labels; they may be learned from. */
final class LanguageSentences {

  private static final String FILE = "language/lingua-sentences.tsv.gz";

  private final SortedMap<String, List<String>> sentences = new TreeMap<>();

  private LanguageSentences() {}

  static LanguageSentences read(Path corpus) {
    LanguageSentences read = new LanguageSentences();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus.resolve(FILE))),
                StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        int tab = line.indexOf('\t');
        read.sentences
            .computeIfAbsent(line.substring(0, tab), key -> new ArrayList<>())
            .add(line.substring(tab + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    return read;
  }

  /** Those of a language in the file's order. */
  List<String> of(String language) {
    return List.copyOf(sentences.getOrDefault(language, List.of()));
  }

  /** Those of all languages, by language. */
  List<String> all() {
    return sentences.values().stream().flatMap(List::stream).toList();
  }
}
