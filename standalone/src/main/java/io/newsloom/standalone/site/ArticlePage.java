package io.newsloom.standalone.site;

import io.newsloom.common.article.Block;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of one article. */
final class ArticlePage {

  private static final int READ_ALSO = 3;

  /**
   * The box stands inside the body, as on real sites, where it is easily taken for a part of it.
   */
  private static final int READ_ALSO_AFTER = 2;

  private final Layout layout;
  private final Metadata metadata;

  ArticlePage(Layout layout) {
    this.layout = layout;
    this.metadata = new Metadata(layout.base());
  }

  String render(Released release, List<Released> released) {
    SampleArticle article = release.article();
    Map<SiteLanguage, String> editions = editions(article, released);
    return layout.page(
        article.language(),
        article.title(),
        editions,
        metadata.head(release, editions),
        main(release, released),
        released);
  }

  /** What is shown, with status 410, where an article was. */
  String withdrawn(Released release, List<Released> released) {
    SiteLanguage language = release.article().language();
    return layout.page(
        language,
        language.word("withdrawn.title"),
        Map.of(),
        "<meta name=\"robots\" content=\"noindex\">\n",
        "<h1>%s</h1>\n<p>%s</p>\n"
            .formatted(
                Html.escape(language.word("withdrawn.title")),
                Html.escape(language.word("withdrawn.text"))),
        released);
  }

  /** Paths of the editions that are there now, in the languages' order. */
  static Map<SiteLanguage, String> editions(SampleArticle article, List<Released> released) {
    Map<SiteLanguage, String> editions = new EnumMap<>(SiteLanguage.class);
    for (Released other : released) {
      if (other.article().work().equals(article.work())) {
        editions.put(other.article().language(), other.article().path());
      }
    }
    return editions;
  }

  private String main(Released release, List<Released> released) {
    SampleArticle article = release.article();
    SiteLanguage language = article.language();
    String section = language.word("section." + article.section());
    return """
    <nav class="breadcrumbs"><a href="/%1$s/">%2$s</a> › <a href="/%1$s/%3$s/">%4$s</a></nav>
    <article>
    %5$s<h1>%6$s</h1>
    <p class="lead">%7$s</p>
    <div class="meta">%8$s%9$s</div>
    <figure><img src="%10$s" alt="" width="800" height="450"><figcaption>%11$s <span class="credit">%12$s</span></figcaption></figure>
    <div class="text">
    %13$s%14$s</div>
    %15$s</article>
    """
        .formatted(
            language.tag(),
            Html.escape(language.word("home")),
            article.section(),
            Html.escape(section),
            article.kicker() == null
                ? ""
                : "<p class=\"kicker\">%s</p>\n".formatted(Html.escape(article.kicker())),
            Html.escape(article.title()),
            Html.escape(article.lead()),
            byline(article),
            dates(release),
            Picture.path(article),
            Html.escape(article.imageCaption()),
            Html.escape(language.word("credit")),
            text(release, released),
            correction(release),
            tags(article));
  }

  private static String byline(SampleArticle article) {
    return article.byline().isEmpty()
        ? ""
        : article.byline().stream()
            .map(
                name ->
                    "<span class=\"author\" rel=\"author\">%s</span>".formatted(Html.escape(name)))
            .collect(Collectors.joining(", ", "<span class=\"byline\">", "</span>"));
  }

  private static String dates(Released release) {
    SampleArticle article = release.article();
    SiteLanguage language = article.language();
    String shown = Html.escape(language.date(release.publishedThere()));
    if (article.markup() == SampleArticle.Markup.PLAIN) {
      return "<span class=\"date\">%s</span>".formatted(shown);
    }
    return "<time datetime=\"%s\">%s</time>"
        .formatted(Metadata.stamp(release.publishedThere()), shown);
  }

  private static String text(Released release, List<Released> released) {
    StringBuilder html = new StringBuilder();
    List<Block> body = release.body();
    for (int i = 0; i < body.size(); i++) {
      if (i == READ_ALSO_AFTER) {
        html.append(readAlso(release, released));
      }
      html.append(block(body.get(i))).append('\n');
    }
    return html.toString();
  }

  private static String block(Block block) {
    if (block instanceof Block.Heading heading) {
      return "<h2>%s</h2>".formatted(Html.escape(heading.text()));
    }
    if (block instanceof Block.Quote quote) {
      return quote.attribution() == null
          ? "<blockquote><p>%s</p></blockquote>".formatted(Html.escape(quote.text()))
          : "<blockquote><p>%s</p><footer>%s</footer></blockquote>"
              .formatted(Html.escape(quote.text()), Html.escape(quote.attribution()));
    }
    if (block instanceof Block.Listing list) {
      return list.items().stream()
          .map(item -> "<li>%s</li>".formatted(Html.escape(item)))
          .collect(Collectors.joining("", "<ul>", "</ul>"));
    }
    return "<p>%s</p>".formatted(Html.escape(block.plainText()));
  }

  private static String readAlso(Released release, List<Released> released) {
    SampleArticle article = release.article();
    String links =
        released.stream()
            .filter(other -> other.article().language() == article.language())
            .filter(other -> other.state() != Released.State.WITHDRAWN)
            .filter(other -> !other.article().work().equals(article.work()))
            .filter(other -> other.published().isBefore(release.published()))
            .limit(READ_ALSO)
            .map(
                other ->
                    "<li><a href=\"%s\">%s</a></li>"
                        .formatted(other.article().path(), Html.escape(other.article().title())))
            .collect(Collectors.joining());
    return links.isEmpty()
        ? ""
        : "<div class=\"read-also\"><p class=\"title\">%s</p><ul>%s</ul></div>\n"
            .formatted(Html.escape(article.language().word("read-also")), links);
  }

  private static String correction(Released release) {
    SampleArticle article = release.article();
    return release.state() == Released.State.CORRECTED && article.correction() != null
        ? "<p class=\"correction\"><strong>%s</strong> %s</p>\n"
            .formatted(
                Html.escape(article.language().word("correction")),
                Html.escape(article.correction()))
        : "";
  }

  private static String tags(SampleArticle article) {
    return article.tags().isEmpty()
        ? ""
        : article.tags().stream()
            .map(tag -> "<li>%s</li>".formatted(Html.escape(tag)))
            .collect(Collectors.joining("", "<ul class=\"tags\">", "</ul>\n"));
  }
}
