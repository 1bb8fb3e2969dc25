package io.newsloom.desk.screen;

import io.newsloom.common.article.Article;
import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.desk.view.ArticleKey;
import io.newsloom.desk.view.ArticleView;
import io.newsloom.desk.view.Filter;
import io.newsloom.desk.view.HeldArticle;
import io.newsloom.desk.view.VersionNote;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One article, with all that is known of it.
 *
 * @param article what the page says; null of a retraction
 * @param images whether images are shown, which lets their hosts see who reads
 */
public record ArticleScreen(
    Row row,
    ArticleEvent event,
    @Nullable Article article,
    @Nullable WebLink original,
    List<EditionLink> editions,
    List<Version> versions,
    boolean images) {

  /** An edition: on the desk if it is held here, otherwise at its publisher's. */
  public record EditionLink(
      String language,
      String code,
      @Nullable String lang,
      @Nullable String here,
      @Nullable WebLink there,
      String evidence) {}

  /** A version that is remembered. */
  public record Version(VersionNote note) {

    public String moment() {
      return Words.moment(note.seen());
    }

    public String what() {
      String word = note.lifecycle().json();
      return note.changes().isEmpty() ? word : word + ": " + String.join(", ", note.changes());
    }
  }

  public static ArticleScreen of(HeldArticle held, ArticleView view, boolean images) {
    ArticleEvent event = held.event();
    Article article = event.article();
    return new ArticleScreen(
        new Row(held.summary()),
        event,
        article,
        WebLink.of(article == null ? event.id() : article.url()),
        article == null ? List.of() : editions(article, view),
        held.versions().stream().map(Version::new).toList(),
        images);
  }

  /** The editions, without the one being read, which pages list too. */
  private static List<EditionLink> editions(Article article, ArticleView view) {
    return article.editions().stream()
        .filter(
            edition ->
                !NormalizedUrl.of(edition.url())
                    .map(NormalizedUrl::value)
                    .equals(Optional.of(article.id())))
        .map(
            edition ->
                new EditionLink(
                    Words.language(edition.language()),
                    edition.language(),
                    Words.lang(edition.language()),
                    here(edition.url(), view),
                    WebLink.of(edition.url()),
                    edition.evidence()))
        .toList();
  }

  private static @Nullable String here(String url, ArticleView view) {
    return NormalizedUrl.of(url)
        .flatMap(id -> view.find(ArticleKey.of(id.value())))
        .map(held -> "/articles/" + held.summary().key())
        .orElse(null);
  }

  /** The live list of one source. */
  public String sourceHref() {
    return FilterUrl.of(
        "/", FilterUrl.toggle(Filter.ALL, FilterUrl.Criterion.SOURCE, event.source().id()));
  }

  public String firstSeen() {
    return Words.moment(event.firstSeen());
  }

  public Annotations annotations() {
    return event.annotations();
  }

  public Knowledge knowledge() {
    return new Knowledge(event.annotations());
  }

  public static String percent(double confidence) {
    return Words.percent(confidence);
  }

  public static String topic(String slug) {
    return Words.topic(slug);
  }

  public static String language(String tag) {
    return Words.language(tag);
  }

  /** What is known of a date's zone, in words. */
  public static String zone(ArticleDate date) {
    return date.zone() == null ? "zone unknown" : date.zone();
  }

  /** A date for reading: {@code 2026-01-15 18:18}. */
  public static String local(ArticleDate date) {
    return date.local().replace('T', ' ');
  }

  public static @Nullable WebLink link(@Nullable String url) {
    return WebLink.of(url);
  }
}
