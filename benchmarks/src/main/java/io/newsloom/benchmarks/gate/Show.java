package io.newsloom.benchmarks.gate;

import io.newsloom.benchmarks.metric.Dates;
import io.newsloom.common.article.ArticleDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which pages to look at: those whose text is worst, or where a field is wrong. */
enum Show {
  TEXT {
    @Override
    Stream<PageResult> worst(List<PageResult> pages) {
      return pages.stream()
          .filter(page -> page.textF1() < 1)
          .sorted(Comparator.comparingDouble(PageResult::textF1));
    }

    @Override
    List<String> lines(PageResult page) {
      return ParagraphDiff.of(page.truth(), page.prediction().text());
    }
  },
  TITLE {
    @Override
    Stream<PageResult> worst(List<PageResult> pages) {
      return pages.stream().filter(page -> Boolean.FALSE.equals(page.title()));
    }

    @Override
    List<String> lines(PageResult page) {
      return List.of("- " + page.truth().title(), "+ " + page.prediction().title());
    }
  },
  AUTHOR {
    @Override
    Stream<PageResult> worst(List<PageResult> pages) {
      return pages.stream().filter(page -> Boolean.FALSE.equals(page.authors()));
    }

    @Override
    List<String> lines(PageResult page) {
      return List.of("- " + page.truth().authors(), "+ " + page.prediction().authors());
    }
  },
  DATE {
    @Override
    Stream<PageResult> worst(List<PageResult> pages) {
      return pages.stream().filter(page -> page.date() != null && page.date() != Dates.Match.RIGHT);
    }

    @Override
    List<String> lines(PageResult page) {
      ArticleDate found = page.prediction().published();
      return List.of(
          "- " + page.truth().date(),
          "+ " + (found == null ? "none" : found.local() + " from '" + found.raw() + "'"));
    }
  };

  /** Worst first. */
  abstract Stream<PageResult> worst(List<PageResult> pages);

  /** What is wrong with one, {@code +} surplus and {@code -} missing. */
  abstract List<String> lines(PageResult page);

  static Show named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
