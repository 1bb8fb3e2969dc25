package io.newsloom.benchmarks.metric;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Exact matches of short fields, case, punctuation and white space apart. */
public final class Names {

  private Names() {}

  /** The same words in the same order. */
  public static boolean sameTitle(String truth, @Nullable String predicted) {
    return predicted != null && Words.lowerCaseOf(truth).equals(Words.lowerCaseOf(predicted));
  }

  /**
   * The same set of words over all names, however the sets split them: one says {@code ["A B", "C
   * D"]}, another {@code "A B, C D"}.
   */
  public static boolean sameAuthors(List<String> truth, List<String> predicted) {
    return words(truth).equals(words(predicted));
  }

  private static Set<String> words(List<String> names) {
    return new LinkedHashSet<>(Words.lowerCaseOf(String.join(" ", names)));
  }
}
