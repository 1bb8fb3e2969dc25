package io.newsloom.benchmarks.language;

import io.newsloom.annotate.language.LanguageDetector;
import io.newsloom.annotate.language.Sample;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** How fast a detector reads documents, paragraph by paragraph, in CPU time of the thread. */
final class DetectorSpeed {

  private static final int DOCUMENT_UNITS = 2000;
  private static final int PARAGRAPH_UNITS = 400;
  private static final int ROUNDS = 3;

  private DetectorSpeed() {}

  /** The best of three rounds over the held-out sentences, joined to documents. */
  static double documentsPerCpuSecond(LanguageDetector detector, LanguageCorpus corpus) {
    List<List<String>> documents = documents(corpus.heldOut());
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      for (List<String> document : documents) {
        document.forEach(detector::detect);
      }
      long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      best = Math.max(best, documents.size() * 1e9 / nanos);
    }
    return best;
  }

  private static List<List<String>> documents(List<Sample> sentences) {
    List<List<String>> documents = new ArrayList<>();
    List<String> document = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int units = 0;
    for (Sample sentence : sentences) {
      paragraph.append(sentence.text()).append(' ');
      if (paragraph.length() >= PARAGRAPH_UNITS) {
        units += paragraph.length();
        document.add(paragraph.toString());
        paragraph.setLength(0);
      }
      if (units >= DOCUMENT_UNITS) {
        documents.add(List.copyOf(document));
        document.clear();
        units = 0;
      }
    }
    return documents;
  }
}
