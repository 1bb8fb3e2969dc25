package io.newsloom.desk.view;

import io.newsloom.desk.channel.ArticleRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * The latest version of each of the newest articles. Written by one thread, read by any; a reader
 * may miss what is being written at that moment.
 */
public final class ArticleView {

  /**
   * A part of the list.
   *
   * @param next where the following part begins; null = this is the last
   */
  public record Part(List<HeldArticle> articles, @Nullable Place next) {
    public Part {
      articles = List.copyOf(articles);
    }
  }

  private final int capacity;
  private final Map<String, HeldArticle> byKey = new ConcurrentHashMap<>();
  private final NavigableMap<Place, HeldArticle> byPlace = new ConcurrentSkipListMap<>();

  /**
   * @param capacity how many articles are held at most; the oldest go first
   */
  public ArticleView(int capacity) {
    this.capacity = capacity;
  }

  /**
   * Takes a version in. One that is not newer than the version held changes nothing.
   *
   * @return the event's summary, whether or not it is held
   */
  public Summary apply(ArticleRecord record) {
    HeldArticle before = byKey.get(ArticleKey.of(record.event().id()));
    Summary summary = Summary.of(record.event(), before == null ? null : before.summary());
    if (before == null || record.event().version() > before.summary().version()) {
      replace(before, HeldArticle.of(record, summary, before));
    }
    return summary;
  }

  private void replace(@Nullable HeldArticle before, HeldArticle now) {
    byKey.put(now.summary().key(), now);
    byPlace.put(now.place(), now);
    if (before != null && !before.place().equals(now.place())) {
      byPlace.remove(before.place());
    }
    while (byKey.size() > capacity) {
      HeldArticle oldest = byPlace.pollLastEntry().getValue();
      byKey.remove(oldest.summary().key());
    }
  }

  /** Sums an event up by what is held, without taking it in. */
  public Summary summarize(ArticleRecord record) {
    HeldArticle held = byKey.get(ArticleKey.of(record.event().id()));
    return Summary.of(record.event(), held == null ? null : held.summary());
  }

  public Optional<HeldArticle> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  public int size() {
    return byKey.size();
  }

  /** Newest first, beginning after a place; null = from the newest. */
  public Part list(Filter filter, @Nullable Place after, int limit) {
    List<HeldArticle> found = new ArrayList<>();
    var candidates = after == null ? byPlace : byPlace.tailMap(after, false);
    for (HeldArticle article : candidates.values()) {
      if (filter.test(article.summary())) {
        if (found.size() == limit) {
          return new Part(found, found.get(limit - 1).place());
        }
        found.add(article);
      }
    }
    return new Part(found, null);
  }

  /** What there is to filter by. */
  public Facets facets() {
    return Facets.of(byPlace.values().stream().map(HeldArticle::summary).toList());
  }
}
