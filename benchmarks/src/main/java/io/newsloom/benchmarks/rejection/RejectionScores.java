package io.newsloom.benchmarks.rejection;

import io.newsloom.common.event.Rejection;
import io.newsloom.common.page.Page;
import io.newsloom.extract.Extraction;
import io.newsloom.extract.Extractor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often the extractor rejects pages of each sort. Not thread-safe. */
final class RejectionScores {

  private final Map<PageSort, Count> counts = new EnumMap<>(PageSort.class);
  private final List<String> mistakes = new ArrayList<>();

  /**
   * Pages of a sort.
   *
   * @param rejected of them, for whatever reason
   * @param rightly of those, for the reason that is theirs
   */
  record Count(int pages, int rejected, int rightly) {

    static final Count NONE = new Count(0, 0, 0);

    double share() {
      return pages == 0 ? 0 : (double) rejected / pages;
    }
  }

  /** Scores the whole set. */
  static RejectionScores of(Extractor extractor) {
    RejectionScores scores = new RejectionScores();
    for (RejectionSet.Made made : RejectionSet.pages()) {
      scores.add(made.sort(), made.name(), made.page(), extractor);
    }
    return scores;
  }

  void add(PageSort sort, String name, Page page, Extractor extractor) {
    Extraction extraction = extractor.extract(page);
    Rejection found = null;
    String said = "taken for an article";
    if (extraction instanceof Extraction.Rejected rejected) {
      found = rejected.reason();
      said = found.json() + ": " + rejected.detail();
    }
    count(sort, found);
    if ((found == null) != (sort.reason() == null)) {
      mistakes.add(sort.slug() + " " + name + " " + said);
    }
  }

  private void count(PageSort sort, @Nullable Rejection found) {
    Count old = of(sort);
    counts.put(
        sort,
        new Count(
            old.pages() + 1,
            old.rejected() + (found == null ? 0 : 1),
            old.rightly() + (found != null && found == sort.reason() ? 1 : 0)));
  }

  Count of(PageSort sort) {
    return counts.getOrDefault(sort, Count.NONE);
  }

  /** The share of non-articles among what was rejected. */
  double precision() {
    int rejected = counts.values().stream().mapToInt(Count::rejected).sum();
    return rejected == 0 ? 1 : 1 - (double) of(PageSort.ARTICLE).rejected() / rejected;
  }

  /** The share of rejected pages among the non-articles. */
  double recall() {
    int pages = 0;
    int rejected = 0;
    for (Map.Entry<PageSort, Count> entry : counts.entrySet()) {
      if (entry.getKey() != PageSort.ARTICLE) {
        pages += entry.getValue().pages();
        rejected += entry.getValue().rejected();
      }
    }
    return pages == 0 ? 1 : (double) rejected / pages;
  }

  /** The share of articles that were taken for articles. */
  double kept() {
    return 1 - of(PageSort.ARTICLE).share();
  }

  /** A line for each article rejected and each non-article taken. */
  List<String> mistakes() {
    return List.copyOf(mistakes);
  }
}
