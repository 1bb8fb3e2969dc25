package io.newsloom.benchmarks.subject;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import io.newsloom.benchmarks.corpus.CorpusPage;

/** boilerpipe 1.2.3, its article extractor: text only. */
final class Boilerpipe implements Subject {

  @Override
  public Prediction extract(CorpusPage page) {
    try {
      return Prediction.ofText(null, ArticleExtractor.getInstance().getText(page.html()));
    } catch (BoilerpipeProcessingException e) {
      return Prediction.rejected("failed: " + e.getMessage());
    }
  }
}
