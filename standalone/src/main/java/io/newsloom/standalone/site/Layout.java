package io.newsloom.standalone.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What every page of the site has around its content. */
final class Layout {

  /** The sections in the order of the navigation. */
  static final List<String> SECTIONS =
      List.of("politics", "economy", "society", "culture", "science", "health", "sport", "weather");

  private static final int LATEST = 6;

  private final String base;

  /**
   * @param base the site's address without a slash at its end
   */
  Layout(String base) {
    this.base = base;
  }

  String base() {
    return base;
  }

  /**
   * A whole page.
   *
   * @param editions path of this page's counterpart in other languages
   * @param head further elements of the head, as HTML
   * @param main the content, as HTML
   * @param released what the site has now, for the "latest news" box
   */
  String page(
      SiteLanguage language,
      String title,
      Map<SiteLanguage, String> editions,
      String head,
      String main,
      List<Released> released) {
    return """
    <!DOCTYPE html>
    <html lang="%1$s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%2$s | %3$s</title>
    <link rel="stylesheet" href="/assets/site.css">
    <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
    <link rel="alternate" type="application/rss+xml" title="%3$s" href="/%1$s/rss.xml">
    <link rel="alternate" type="application/atom+xml" title="%3$s" href="/%1$s/atom.xml">
    <link rel="alternate" type="application/feed+json" title="%3$s" href="/%1$s/feed.json">
    %4$s</head>
    <body>
    <header class="masthead">
    <a class="brand" href="/%1$s/">%3$s</a>
    <p class="tagline">%5$s</p>
    <nav class="languages" aria-label="%6$s">%7$s</nav>
    </header>
    <nav class="sections"><ul>%8$s</ul></nav>
    <div class="columns">
    <main>
    %9$s</main>
    <aside class="latest"><h2>%10$s</h2>
    <ul>
    %11$s</ul></aside>
    </div>
    <footer><p>%12$s</p><p><a href="/%1$s/rss.xml">RSS</a> · <a href="/%1$s/atom.xml">Atom</a></p></footer>
    </body>
    </html>
    """
        .formatted(
            language.tag(),
            Html.escape(title),
            Html.escape(language.word("site")),
            head,
            Html.escape(language.word("tagline")),
            Html.escape(language.word("languages")),
            languages(language, editions),
            navigation(language),
            main,
            Html.escape(language.word("latest")),
            latest(language, released),
            Html.escape(language.word("footer")));
  }

  /** Every language has a place; one this page does not exist in leads to that front page. */
  private static String languages(SiteLanguage shown, Map<SiteLanguage, String> editions) {
    return List.of(SiteLanguage.BE, SiteLanguage.RU, SiteLanguage.EN, SiteLanguage.UK).stream()
        .map(
            language ->
                language == shown
                    ? "<span>%s</span>".formatted(language.name())
                    : "<a href=\"%s\" hreflang=\"%s\">%s</a>"
                        .formatted(
                            editions.getOrDefault(language, "/" + language.tag() + "/"),
                            language.tag(),
                            language.name()))
        .collect(Collectors.joining(" "));
  }

  private static String navigation(SiteLanguage language) {
    return SECTIONS.stream()
        .map(
            section ->
                "<li><a href=\"/%s/%s/\">%s</a></li>"
                    .formatted(
                        language.tag(), section, Html.escape(language.word("section." + section))))
        .collect(Collectors.joining());
  }

  private static String latest(SiteLanguage language, List<Released> released) {
    return released.stream()
        .filter(release -> release.article().language() == language)
        .filter(release -> release.state() != Released.State.WITHDRAWN)
        .limit(LATEST)
        .map(
            release ->
                "<li><time>%tR</time> <a href=\"%s\">%s</a></li>\n"
                    .formatted(
                        release.publishedThere(),
                        release.article().path(),
                        Html.escape(release.article().title())))
        .collect(Collectors.joining());
  }
}
