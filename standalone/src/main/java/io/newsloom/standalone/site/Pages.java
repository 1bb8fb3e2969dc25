package io.newsloom.standalone.site;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The site as a function: path and moment in, content out. */
final class Pages {

  private static final String XML = "application/xml; charset=utf-8";

  private final Newsroom newsroom;
  private final Layout layout;
  private final ArticlePage articlePage;
  private final FrontPage frontPage;
  private final Feeds feeds;
  private final Instant start;

  Pages(String base, Instant start, Duration pace) {
    this.start = start;
    this.newsroom = new Newsroom(start, pace);
    this.layout = new Layout(base);
    this.articlePage = new ArticlePage(layout);
    this.frontPage = new FrontPage(layout);
    this.feeds = new Feeds(base);
  }

  Content at(String path, Instant now) {
    List<Released> released = newsroom.at(now);
    return furniture(path, released, now)
        .or(() -> front(path, released))
        .or(() -> feed(path, released))
        .or(() -> article(path, released))
        .orElseGet(() -> notFound(released));
  }

  private Optional<Content> furniture(String path, List<Released> released, Instant now) {
    return switch (path) {
      case "/" -> front("/en/", released);
      case "/robots.txt" ->
          content(
              "text/plain; charset=utf-8",
              "User-agent: *\nDisallow: /search\nSitemap: " + layout.base() + "/news-sitemap.xml\n",
              start);
      case "/news-sitemap.xml" -> content(XML, feeds.newsSitemap(released, now), changed(released));
      case "/assets/site.css" ->
          content("text/css; charset=utf-8", Resources.text("site.css"), start);
      case "/assets/icon.svg" -> content("image/svg+xml", Picture.svg("icon"), start);
      default -> picture(path);
    };
  }

  private Optional<Content> picture(String path) {
    boolean picture = path.matches("/images/[a-z0-9-]{1,80}\\.svg");
    return picture
        ? content("image/svg+xml", Picture.svg(path.substring(8, path.length() - 4)), start)
        : Optional.empty();
  }

  private Optional<Content> front(String path, List<Released> released) {
    String[] parts = path.split("/", -1); // "", language, [section,] ""
    if (parts.length < 3 || parts.length > 4 || !parts[parts.length - 1].isEmpty()) {
      return Optional.empty();
    }
    String section = parts.length == 4 ? parts[2] : null;
    if (section != null && !Layout.SECTIONS.contains(section)) {
      return Optional.empty();
    }
    return SiteLanguage.ofTag(parts[1])
        .map(
            language ->
                Content.html(
                    200, frontPage.render(language, section, released), changed(released)));
  }

  private Optional<Content> feed(String path, List<Released> released) {
    int slash = path.indexOf('/', 1);
    if (slash < 0) {
      return Optional.empty();
    }
    Instant changed = changed(released);
    return SiteLanguage.ofTag(path.substring(1, slash))
        .flatMap(
            language ->
                switch (path.substring(slash + 1)) {
                  case "rss.xml" ->
                      content(
                          "application/rss+xml; charset=utf-8",
                          feeds.rss(language, released),
                          changed);
                  case "atom.xml" ->
                      content(
                          "application/atom+xml; charset=utf-8",
                          feeds.atom(language, released),
                          changed);
                  case "feed.json" ->
                      content("application/feed+json", feeds.json(language, released), changed);
                  default -> Optional.empty();
                });
  }

  private Optional<Content> article(String path, List<Released> released) {
    return released.stream()
        .filter(release -> release.article().path().equals(path))
        .findFirst()
        .map(
            release ->
                release.state() == Released.State.WITHDRAWN
                    ? Content.html(
                        410, articlePage.withdrawn(release, released), release.modified())
                    : Content.html(200, articlePage.render(release, released), changed(released)));
  }

  private Content notFound(List<Released> released) {
    SiteLanguage language = SiteLanguage.EN;
    return Content.html(
        404, frontPage.render(language, null, released).replace("<h1>", "<h1>404 · "), start);
  }

  private static Optional<Content> content(String type, String text, Instant modified) {
    return Optional.of(new Content(200, type, text, modified));
  }

  private Instant changed(List<Released> released) {
    return released.stream().map(Released::modified).max(Instant::compareTo).orElse(start);
  }
}
