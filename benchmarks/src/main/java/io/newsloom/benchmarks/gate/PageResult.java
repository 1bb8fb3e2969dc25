package io.newsloom.benchmarks.gate;

import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.benchmarks.corpus.Truth;
import io.newsloom.benchmarks.metric.Dates;
import io.newsloom.benchmarks.metric.Names;
import io.newsloom.benchmarks.metric.Score;
import io.newsloom.benchmarks.metric.Segments;
import io.newsloom.benchmarks.metric.Shingles;
import io.newsloom.benchmarks.metric.WordOverlap;
import io.newsloom.benchmarks.subject.Prediction;
import io.newsloom.benchmarks.subject.Subject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One page's truth, prediction and scores; a score is null where its field is not labelled. */
record PageResult(
    String id,
    String url,
    Truth truth,
    Prediction prediction,
    @Nullable Shingles shingles,
    @Nullable Shingles shinglesWithHeadline,
    @Nullable Score words,
    @Nullable Segments segments,
    @Nullable Boolean title,
    @Nullable Boolean authors,
    Dates.@Nullable Match date) {

  static PageResult of(CorpusPage page, Subject subject) {
    Truth truth = page.truth();
    Prediction found = subject.extract(page);
    String text = truth.text();
    String title = truth.title();
    String date = truth.date();
    return new PageResult(
        page.id(),
        page.url(),
        truth,
        found,
        text == null ? null : Shingles.compare(text, found.text()),
        text == null ? null : Shingles.compare(text, found.textWithHeadline()),
        text == null ? null : WordOverlap.compare(text, found.text()),
        truth.hasSegments() ? Segments.compare(truth.with(), truth.without(), found.text()) : null,
        title == null ? null : Names.sameTitle(title, found.title()),
        truth.authors().isEmpty() ? null : Names.sameAuthors(truth.authors(), found.authors()),
        date == null ? null : Dates.compare(date, found.published()));
  }

  /** How good the text is by the finest label there is; 1 where the text is not labelled. */
  double textF1() {
    if (shingles != null) {
      return shingles.f1();
    }
    return segments == null ? 1 : Objects.requireNonNull(segments).f1();
  }
}
