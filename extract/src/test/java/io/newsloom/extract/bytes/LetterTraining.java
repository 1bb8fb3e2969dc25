package io.newsloom.extract.bytes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Makes {@code letters.tsv}: counts {@linkplain Units units} of every second sentence of a file of
 * {@code language TAB sentence}; the others are left for the gate. docs/extraction.md has the
 * command.
 */
final class LetterTraining {

  private static final String LANGUAGES =
      "ar az be bg bs ca cs da de el es et fa fi fr he hr hu it ja ko lt lv mk nb nl nn pl pt ro ru"
          + " sk sl sr sv tr uk zh";

  /** As many unseen units are added to each language, so that a rare letter never looks common. */
  private static final int DOUBT = 300;

  private static final int MAX_BITS = 15;

  private LetterTraining() {}

  public static void main(String[] args) throws IOException {
    Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
    for (String language : LANGUAGES.split(" ", -1)) {
      counts.put(language, new TreeMap<>());
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(args[0]))),
                StandardCharsets.UTF_8))) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        Map<Integer, Integer> language = counts.get(line.substring(0, tab));
        if (language != null && number++ % 2 == 0) {
          for (int unit : Units.of(line.substring(tab + 1))) {
            language.merge(unit, 1, Integer::sum);
          }
        }
      }
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.println(
        "# Language, then bits of surprise: the pairs of letters, or ideographs, that have them.");
    out.println(
        "# Made by LetterTraining from every second sentence of lingua's test data (Apache 2.0).");
    counts.forEach((language, units) -> out.println(language + row(units)));
    out.flush();
  }

  private static String row(Map<Integer, Integer> units) {
    long total = DOUBT + units.values().stream().mapToLong(Integer::longValue).sum();
    Map<Integer, StringBuilder> levels = new TreeMap<>();
    units.forEach(
        (unit, count) -> {
          int bits = (int) Math.round(Math.log((double) total / count) / Math.log(2));
          if (unit >= 0 && count > 1 && bits <= MAX_BITS) {
            StringBuilder level = levels.computeIfAbsent(bits, any -> new StringBuilder());
            if (unit >>> 16 != 0) {
              level.append((char) (unit >>> 16));
            }
            level.append((char) (int) unit);
          }
        });
    StringBuilder row = new StringBuilder();
    levels.forEach((bits, keys) -> row.append('\t').append(bits).append(':').append(keys));
    return row.toString();
  }
}
