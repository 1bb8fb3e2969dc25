package io.newsloom.enrich.topology;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.common.article.Article;
import io.newsloom.common.event.ArticleEvent;

/** Adds annotations to a new version; a retraction has nothing to annotate. */
record AnnotateStep(Annotator annotator) {

  Step apply(Step step) {
    if (!(step instanceof Step.Changed changed)) {
      return step;
    }
    ArticleEvent event = changed.event();
    Article article = event.article();
    return article == null
        ? changed
        : Failure.guard(
            changed.page(),
            "annotate",
            () ->
                changed.withEvent(
                    event.withAnnotations(
                        annotator.annotate(
                            Input.of(article, changed.hints()), event.annotations()))));
  }
}
