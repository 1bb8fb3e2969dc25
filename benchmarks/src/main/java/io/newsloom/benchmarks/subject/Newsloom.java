package io.newsloom.benchmarks.subject;

import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.common.article.Article;
import io.newsloom.common.article.Person;
import io.newsloom.common.page.Page;
import io.newsloom.extract.ArticleExtractor;
import io.newsloom.extract.Extraction;
import io.newsloom.extract.Extractor;
import java.util.function.Supplier;

/** Our extractor, as the pipeline runs it. */
final class Newsloom implements Subject {

  private final Extractor extractor = ArticleExtractor.standard();

  @Override
  public Supplier<Extraction> ready(CorpusPage page) {
    Page received = page.page();
    return () -> extractor.extract(received);
  }

  @Override
  public Prediction extract(CorpusPage page) {
    Extraction extraction = extractor.extract(page.page());
    if (extraction instanceof Extraction.Rejected rejected) {
      return Prediction.rejected(rejected.reason().json() + ": " + rejected.detail());
    }
    Article article = ((Extraction.Extracted) extraction).article();
    return new Prediction(
        article.headline(),
        article.text(),
        article.byline().stream().map(Person::name).toList(),
        article.published(),
        null);
  }
}
