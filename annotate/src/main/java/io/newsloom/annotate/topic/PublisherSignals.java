package io.newsloom.annotate.topic;

import io.newsloom.common.article.Article;
import io.newsloom.common.page.Hints;
import io.newsloom.common.topic.MediaTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the publisher's own filing of an article says about its topics. */
final class PublisherSignals {

  /** Keywords beyond this many are search-engine bait rather than filing. */
  private static final int MAX_KEYWORDS = 12;

  private final SectionTable table;

  PublisherSignals(SectionTable table) {
    this.table = table;
  }

  List<Signal> of(Article article, @Nullable Hints hints) {
    List<Signal> signals = new ArrayList<>();
    if (article.section() != null) {
      add(signals, "section", 0.9, article.section());
    }
    article.breadcrumbs().forEach(crumb -> add(signals, "breadcrumb", 0.8, crumb));
    UrlSections.of(article.url()).forEach(segment -> add(signals, "url", 0.75, segment));
    if (hints != null) {
      hints.categories().forEach(category -> add(signals, "feed", 0.6, category));
    }
    article.keywords().stream()
        .limit(MAX_KEYWORDS)
        .forEach(keyword -> add(signals, "keyword", 0.5, keyword));
    return once(signals);
  }

  private void add(List<Signal> signals, String kind, double confidence, String words) {
    for (MediaTopic topic : table.topicsOf(words)) {
      signals.add(new Signal(topic, confidence, kind + ": " + words.strip()));
    }
  }

  /** The same words in several places are one decision of the publisher, not several. */
  private static List<Signal> once(List<Signal> signals) {
    Set<String> seen = new TreeSet<>();
    return signals.stream()
        .filter(
            signal ->
                seen.add(
                    signal.topic() + PhraseKey.of(signal.evidence().replaceFirst("^\\w+: ", ""))))
        .toList();
  }
}
