package io.newsloom.standalone.site;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The front page of a language, and of each of its sections. */
final class FrontPage {

  private static final int TEASERS = 20;

  private final Layout layout;

  FrontPage(Layout layout) {
    this.layout = layout;
  }

  /**
   * @param section the section's key; null = the front page of all
   */
  String render(SiteLanguage language, @Nullable String section, List<Released> released) {
    String title = section == null ? language.word("front") : language.word("section." + section);
    String teasers =
        released.stream()
            .filter(release -> release.article().language() == language)
            .filter(release -> release.state() != Released.State.WITHDRAWN)
            .filter(release -> section == null || release.article().section().equals(section))
            .limit(TEASERS)
            .map(FrontPage::teaser)
            .collect(Collectors.joining());
    return layout.page(
        language,
        title,
        counterparts(section),
        "<meta property=\"og:type\" content=\"website\">\n",
        "<h1>%s</h1>\n<div class=\"teasers\">\n%s</div>\n".formatted(Html.escape(title), teasers),
        released);
  }

  private static Map<SiteLanguage, String> counterparts(@Nullable String section) {
    Map<SiteLanguage, String> paths = new EnumMap<>(SiteLanguage.class);
    for (SiteLanguage language : SiteLanguage.values()) {
      paths.put(language, "/" + language.tag() + "/" + (section == null ? "" : section + "/"));
    }
    return paths;
  }

  private static String teaser(Released release) {
    SampleArticle article = release.article();
    return """
    <div class="teaser"><a href="%1$s"><img src="%2$s" alt="" width="240" height="135" loading="lazy"></a>
    <h2><a href="%1$s">%3$s</a></h2><p>%4$s</p><time>%5$s</time></div>
    """
        .formatted(
            article.path(),
            Picture.path(article),
            Html.escape(article.title()),
            Html.escape(article.lead()),
            Html.escape(article.language().date(release.publishedThere())));
  }
}
