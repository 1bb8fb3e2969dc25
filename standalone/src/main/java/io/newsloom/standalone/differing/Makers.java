package io.newsloom.standalone.differing;

import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.ArticleEvent;
import java.util.Set;
import java.util.TreeSet;

/** The extractor and the annotators that an event names as its makers, with their versions. */
final class Makers {

  private Makers() {}

  /** {@code newsloom-topic/2} and the like, in alphabetical order. */
  static Set<String> of(ArticleEvent event) {
    Set<String> makers = new TreeSet<>();
    if (event.article() != null) {
      makers.add(event.article().extractor());
    }
    Annotations found = event.annotations();
    if (found.language() != null) {
      makers.add(found.language().annotator());
    }
    found.topics().forEach(topic -> makers.add(topic.annotator()));
    found.entities().forEach(entity -> makers.add(entity.annotator()));
    found.citations().forEach(citation -> makers.add(citation.annotator()));
    found.quotes().forEach(quote -> makers.add(quote.annotator()));
    found.keyphrases().forEach(keyphrase -> makers.add(keyphrase.annotator()));
    if (found.readingTime() != null) {
      makers.add(found.readingTime().annotator());
    }
    if (found.fingerprint() != null) {
      makers.add(found.fingerprint().annotator());
    }
    return makers;
  }
}
