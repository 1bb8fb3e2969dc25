package io.newsloom.benchmarks.duplicate;

import io.newsloom.annotate.fingerprint.Fingerprints;
import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.benchmarks.corpus.CorpusSet;
import io.newsloom.common.event.ContentFingerprint;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Decisions of the fingerprint on pairs whose truth is known.
 *
 * @param copies pairs of a text and an edited copy
 * @param found copies that were called the same
 * @param strangers pairs of different articles
 * @param mistaken strangers that were called the same
 */
record DuplicateScores(int copies, int found, int strangers, int mistaken) {

  private static final int MIN_UNITS = 400;

  double recall() {
    return copies == 0 ? 0 : (double) found / copies;
  }

  double precision() {
    return found + mistaken == 0 ? 0 : (double) found / (found + mistaken);
  }

  /** Edited copies of the corpus' texts against all pairs of different texts of it. */
  static DuplicateScores of(Corpus corpus) {
    List<String> texts =
        Stream.of(CorpusSet.FUNDUS, CorpusSet.DANIEL_RU, CorpusSet.DANIEL_PL)
            .flatMap(set -> corpus.map(set, Integer.MAX_VALUE, DuplicateScores::text).stream())
            .filter(text -> text.length() >= MIN_UNITS)
            .distinct()
            .toList();
    List<ContentFingerprint> prints = texts.stream().map(DuplicateScores::print).toList();
    int copies = 0;
    int found = 0;
    int mistaken = 0;
    for (int i = 0; i < texts.size(); i++) {
      for (String edited : Edits.of(texts.get(i), i)) {
        copies++;
        found += Fingerprints.areNearDuplicates(prints.get(i), print(edited)) ? 1 : 0;
      }
      for (int j = 0; j < i; j++) {
        mistaken += Fingerprints.areNearDuplicates(prints.get(i), prints.get(j)) ? 1 : 0;
      }
    }
    return new DuplicateScores(copies, found, texts.size() * (texts.size() - 1) / 2, mistaken);
  }

  /** Pairs of reports on one event by different authors. */
  static DuplicateScores ofOneEvent(List<List<String>> pairs) {
    int mistaken =
        (int)
            pairs.stream()
                .filter(
                    pair -> Fingerprints.areNearDuplicates(print(pair.get(0)), print(pair.get(1))))
                .count();
    return new DuplicateScores(0, 0, pairs.size(), mistaken);
  }

  private static ContentFingerprint print(String text) {
    return Fingerprints.of(text, "bench");
  }

  private static String text(CorpusPage page) {
    return Objects.requireNonNullElse(page.truth().text(), "");
  }
}
