package io.newsloom.benchmarks.language;

import io.newsloom.annotate.language.Sample;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The sentences of the corpus, four fifths to train on and a fifth to score on. */
final class LanguageCorpus {

  private final List<Sample> samples;

  private final List<Sample> subjects;

  private LanguageCorpus(List<Sample> samples, List<Sample> subjects) {
    this.samples = samples;
    this.subjects = subjects;
  }

  static LanguageCorpus open(Path corpus) {
    List<Sample> subjects =
        lines(corpus.resolve("topics").resolve("sib200-train-dev.tsv.gz")).stream()
            .map(line -> line.split("\t", 4))
            .filter(cells -> cells[1].equals("train"))
            .map(cells -> sample(cells[0] + "\t" + cells[3]))
            .toList();
    List<Sample> samples =
        lines(corpus.resolve("language").resolve("lingua-sentences.tsv.gz")).stream()
            .map(LanguageCorpus::sample)
            .toList();
    return new LanguageCorpus(samples, subjects);
  }

  private static List<String> lines(Path file) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.getFileName(), e);
    }
  }

  private static Sample sample(String line) {
    int tab = line.indexOf('\t');
    return new Sample(
        line.substring(0, tab), Normalizer.normalize(line.substring(tab + 1), Normalizer.Form.NFC));
  }

  /** What the model is trained on, second scripts added. */
  List<Sample> training() {
    List<Sample> known = new ArrayList<>(samples.stream().filter(s -> !isHeldOut(s)).toList());
    known.addAll(subjects);
    List<Sample> second = known.stream().flatMap(LanguageCorpus::inSecondScript).toList();
    known.addAll(second);
    return known;
  }

  /** What the model has never seen. */
  List<Sample> heldOut() {
    return samples.stream().filter(LanguageCorpus::isHeldOut).toList();
  }

  /** The held-out Belarusian and Serbian sentences in their Latin scripts. */
  List<Sample> heldOutInSecondScript() {
    return heldOut().stream().flatMap(LanguageCorpus::inSecondScript).toList();
  }

  private static Stream<Sample> inSecondScript(Sample sample) {
    return switch (sample.language()) {
      case "be" -> Stream.of(new Sample("be", Transliterations.lacinka(sample.text())));
      case "sr" -> Stream.of(new Sample("sr", Transliterations.serbianLatin(sample.text())));
      default -> Stream.empty();
    };
  }

  /** By a hash of the words alone, so that a sentence given for two languages is on one side. */
  private static boolean isHeldOut(Sample sample) {
    long hash = 0xcbf29ce484222325L;
    for (char c : sample.text().toCharArray()) {
      hash = (hash ^ c) * 0x100000001b3L;
    }
    return Math.floorMod(hash >>> 20, 5) == 0;
  }
}
