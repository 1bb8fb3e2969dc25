package io.newsloom.extract.kind;

import io.newsloom.common.article.Block;
import io.newsloom.common.event.Rejection;
import io.newsloom.extract.body.Body;
import io.newsloom.extract.signal.Signals;
import io.newsloom.extract.signal.Thing;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Tells articles from pages that are none: fronts, walls, error pages. When in doubt a page is an
 * article, for a lost article costs more than a front let through. Pure; immutable, thread-safe.
 */
public final class PageKind {

  /** Letters of a body that is surely more than a notice, where the page says it is an article. */
  private static final int LONG = 500;

  /**
   * Letters of text that a front has of its own: none, a sentence, or what is said of an author.
   */
  private static final int NOTHING = 30;

  private static final int SENTENCE = 80;
  private static final int PREFACE = 600;

  /** Teasers of a page that lists other pages. */
  private static final int MANY_TEASERS = 5;

  private static final List<String> LISTS =
      List.of("CollectionPage", "SearchResultsPage", "ProfilePage", "ItemList");

  /** Addresses of fronts, archives and searches. */
  private static final Pattern FRONT =
      Pattern.compile(
          "/?(?:[a-z]{2}/?)?(?:index\\.[a-z]{3,4})?"
              + "|.*/(?:tags?|categor(?:y|ies)|authors?|search|archives?)/[^/]*/?"
              + "|.*/(?:search|page/\\d+)/?");

  /** Addresses of single pages: with a long number in the end, or a sentence. */
  private static final Pattern ARTICLE =
      Pattern.compile(".*/[^/]*(?:\\d{5,}|(?:[^/-]+-){4})[^/]*/?");

  private final Notice notice = new Notice();

  /**
   * @param document the page; only read
   * @param signals what it says about itself
   * @param url its absolute URL, if known
   * @param body what the body reader made of it
   */
  public Verdict judge(Document document, Signals signals, @Nullable String url, Body body) {
    boolean stated = isStated(signals);
    if (stated && isLong(body)) {
      return new Verdict.IsArticle();
    }
    String all = text(body, null);
    Listing listing = Listing.of(signals.outline(), url);
    String own = listing.size() < MANY_TEASERS ? all : text(body, listing);
    String site = NoticeWords.normal(orEmpty(signals.metas().first("og:site_name")));
    Verdict noticed = notice.judge(document, signals.title(), site, own);
    if (noticed != null) {
      return noticed;
    }
    if (listing.size() >= MANY_TEASERS) {
      int most = stated ? NOTHING : preface(signals, url);
      if (own.length() < most) {
        return new Verdict.NoArticle(
            Rejection.SECTION_FRONT, listing.size() + " teasers and hardly any text besides");
      }
    }
    return all.isEmpty()
        ? new Verdict.NoArticle(Rejection.NO_ARTICLE, "no text that reads as an article")
        : new Verdict.IsArticle();
  }

  /** Letters that may stand on a list of teasers, by what else speaks for or against one. */
  private static int preface(Signals signals, @Nullable String url) {
    String type = orEmpty(signals.metas().first("og:type"));
    if (type.equals("profile") || isList(signals) || matches(FRONT, url)) {
      return PREFACE;
    }
    return type.equals("article") || matches(ARTICLE, url) ? NOTHING : SENTENCE;
  }

  /** True if the {@link #text} of a body, of which no copy is made, has so many letters. */
  private static boolean isLong(Body body) {
    int letters = -1; // no line ends after the last block
    for (Block block : body.blocks()) {
      String text = block.plainText();
      letters += text.isEmpty() ? 0 : text.length() + 1;
    }
    return letters >= LONG;
  }

  /** The body's text, without what is out of teasers. */
  private static String text(Body body, @Nullable Listing listing) {
    StringBuilder text = new StringBuilder();
    body.blocks().stream()
        .map(Block::plainText)
        .flatMap(String::lines)
        .filter(line -> listing == null || !listing.has(line))
        .forEach(line -> text.append(line).append('\n'));
    return text.toString().strip();
  }

  /** True if the page says that it is one article, and when it was published. */
  private static boolean isStated(Signals signals) {
    Thing article = signals.jsonLd().article();
    boolean linked =
        article != null
            && article.text("headline") != null
            && article.text("datePublished") != null;
    return linked || signals.metas().first("article:published_time") != null;
  }

  private static boolean isList(Signals signals) {
    return signals.jsonLd().things().stream()
        .anyMatch(thing -> thing.types().stream().anyMatch(LISTS::contains));
  }

  private static boolean matches(Pattern path, @Nullable String url) {
    if (url == null) {
      return false;
    }
    try {
      String found = URI.create(url).getPath();
      return found != null && path.matcher(found).matches();
    } catch (IllegalArgumentException e) { // an address that Java finds malformed says nothing
      return false;
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
