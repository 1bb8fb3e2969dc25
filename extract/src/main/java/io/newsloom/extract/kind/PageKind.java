package io.newsloom.extract.kind;

import io.newsloom.common.article.Block;
import io.newsloom.common.event.Rejection;
import io.newsloom.extract.body.Body;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells articles from pages that are none: fronts, walls, error pages. When in doubt a page is an
 * article, for a lost article costs more than a front let through. Pure; immutable, thread-safe.
 */
public final class PageKind {

  /** Letters of a body that is surely more than a notice or a teaser. */
  private static final int LONG = 900;

  /** Letters of a notice: error pages and walls say no more. */
  private static final int NOTICE = 500;

  /** Letters of the text of one teaser. */
  private static final int TEASER = 160;

  /** Linked headings of a page that lists other pages. */
  private static final int MANY_TEASERS = 8;

  private static final Pattern ROOT = Pattern.compile("/?(?:[a-z]{2}/?)?(?:index\\.[a-z]{3,4})?");

  private final NoticeWords words = new NoticeWords();

  /**
   * @param document the page; only read
   * @param url its absolute URL, if known
   * @param body what the body reader made of it
   */
  public Verdict judge(Document document, @Nullable String url, Body body) {
    int letters = letters(body);
    if (letters < NOTICE) {
      String title = title(document);
      String error = words.errorIn(title);
      if (error != null) {
        return new Verdict.NoArticle(Rejection.ERROR_PAGE, "the title says '" + error + "'");
      }
      String wall = words.wallIn(title);
      if (wall != null && letters < NOTICE / 2) {
        return new Verdict.NoArticle(Rejection.WALL, "the title says '" + wall + "'");
      }
      if (letters < NOTICE / 2 && document.selectFirst("input[type=password]") != null) {
        return new Verdict.NoArticle(Rejection.WALL, "a login form and hardly any text");
      }
    }
    if (letters < LONG && !saysArticle(document)) {
      int teasers = teasers(document);
      if (teasers >= MANY_TEASERS && (isRoot(url) || letters < TEASER)) {
        return new Verdict.NoArticle(
            Rejection.SECTION_FRONT, teasers + " linked headings and hardly any text");
      }
    }
    return letters == 0
        ? new Verdict.NoArticle(Rejection.NO_ARTICLE, "no text that reads as an article")
        : new Verdict.IsArticle();
  }

  private static int letters(Body body) {
    return body.blocks().stream().map(Block::plainText).mapToInt(String::length).sum();
  }

  private static String title(Document document) {
    Element heading = document.selectFirst("h1");
    String title = document.title() + " | " + (heading == null ? "" : heading.text());
    return title.toLowerCase(Locale.ROOT);
  }

  private static boolean saysArticle(Document document) {
    return document.select("meta[property=og:type]").attr("content").contains("article");
  }

  /** Headings that are links, or stand in one: each announces another page. */
  private static int teasers(Document document) {
    List<Element> links = document.select("h1 a[href],h2 a[href],h3 a[href],h4 a[href]");
    return links.size() + document.select("a[href] h2,a[href] h3,a[href] h4").size();
  }

  private static boolean isRoot(@Nullable String url) {
    if (url == null) {
      return false;
    }
    try {
      String path = URI.create(url).getPath();
      return path != null && ROOT.matcher(path).matches();
    } catch (IllegalArgumentException e) { // an address that Java finds malformed is no root
      return false;
    }
  }
}
