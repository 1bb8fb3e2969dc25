package io.newsloom.benchmarks.charset;

import io.newsloom.extract.bytes.Decoder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Encodes sentences that the letter tables were not made from, and asks for their text back. A page
 * is a few sentences of one language in a little markup; it counts as read if every character is as
 * it was.
 */
final class CharsetGate {

  private final int sentencesPerPage;
  private final Map<String, List<String>> pages;

  /**
   * Reads a file of {@code language TAB sentence}, gzipped.
   *
   * @param sentencesPerPage the more, the easier
   */
  CharsetGate(Path sentences, int sentencesPerPage) throws IOException {
    this.sentencesPerPage = sentencesPerPage;
    this.pages = read(sentences);
  }

  Map<Legacy, CharsetScore> run() {
    Map<Legacy, CharsetScore> scores = new EnumMap<>(Legacy.class);
    for (Legacy legacy : Legacy.values()) {
      scores.put(legacy, score(legacy));
    }
    return scores;
  }

  private CharsetScore score(Legacy legacy) {
    Charset charset = legacy.charset();
    boolean western = legacy == Legacy.WINDOWS_1252;
    String lie = "text/html; charset=" + (western ? "utf-8" : "iso-8859-1");
    String truth = "text/html; charset=" + charset.name();
    int[] right = new int[3];
    int count = 0;
    int replaced = 0;
    for (String language : legacy.languages()) {
      for (String page : pages.getOrDefault(language, List.of())) {
        CharsetEncoder encoder = charset.newEncoder();
        if (!encoder.canEncode(page) || isAscii(page) || isMisread(page)) {
          continue;
        }
        count++;
        byte[] bytes = page.getBytes(charset);
        boolean lost = false;
        @Nullable String[] types = {null, lie, truth};
        for (int i = 0; i < types.length; i++) {
          String text = Decoder.decode(bytes, types[i]).text();
          right[i] += text.equals(page) ? 1 : 0;
          lost |= text.indexOf('\uFFFD') >= 0;
        }
        replaced += lost ? 1 : 0;
      }
    }
    return new CharsetScore(
        count, share(right[0], count), share(right[1], count), share(right[2], count), replaced);
  }

  private static boolean isAscii(String page) {
    return page.chars().allMatch(c -> c < 0x80);
  }

  /** Some sentences were decoded wrongly before they were collected: they have controls in them. */
  private static boolean isMisread(String page) {
    return page.chars().anyMatch(c -> c >= 0x80 && c < 0xA0);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Every second sentence of a language: LetterTraining takes the others. */
  private Map<String, List<String>> read(Path file) throws IOException {
    Map<String, List<String>> sentences = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (number++ % 2 == 1) {
          sentences
              .computeIfAbsent(line.substring(0, tab), language -> new ArrayList<>())
              .add(line.substring(tab + 1));
        }
      }
    }
    sentences.replaceAll((language, all) -> inPages(all));
    return sentences;
  }

  private List<String> inPages(List<String> sentences) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i + sentencesPerPage <= sentences.size(); i += sentencesPerPage) {
      String text = String.join("</p>\n<p>", sentences.subList(i, i + sentencesPerPage));
      all.add("<html>\n<body>\n<p>" + text + "</p>\n");
    }
    return all;
  }
}
