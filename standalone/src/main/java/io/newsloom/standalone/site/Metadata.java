package io.newsloom.standalone.site;

import io.newsloom.common.json.Json;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the head of an article's page tells machines: much, a little, or next to nothing. */
final class Metadata {

  private final String base;

  Metadata(String base) {
    this.base = base;
  }

  /** A moment with its offset, to the second. Source: RFC 3339. */
  static String stamp(ZonedDateTime moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
  }

  String head(Released release, Map<SiteLanguage, String> editions) {
    StringBuilder head = new StringBuilder();
    SampleArticle article = release.article();
    element(head, "<link rel=\"canonical\" href=\"%s\">", base + article.path());
    editions.forEach(
        (language, path) ->
            element(
                head,
                "<link rel=\"alternate\" hreflang=\"%s\" href=\"%s\">",
                language.tag(),
                base + path));
    if (article.markup() != SampleArticle.Markup.PLAIN) {
      openGraph(head, release);
    }
    if (article.markup() == SampleArticle.Markup.JSON_LD) {
      // "</" would end the script element; Source: HTML, section 4.12.1.3.
      String json = Json.mapper().writeValueAsString(newsArticle(release)).replace("</", "<\\/");
      head.append("<script type=\"application/ld+json\">").append(json).append("</script>\n");
    }
    return head.toString();
  }

  private void openGraph(StringBuilder head, Released release) {
    SampleArticle article = release.article();
    element(head, "<meta name=\"description\" content=\"%s\">", article.lead());
    property(head, "og:type", "article");
    property(head, "og:site_name", article.language().word("site"));
    property(head, "og:title", article.title());
    property(head, "og:description", article.lead());
    property(head, "og:url", base + article.path());
    property(head, "og:image", base + Picture.path(article));
    property(head, "article:published_time", stamp(release.publishedThere()));
    if (release.state() == Released.State.CORRECTED) {
      property(head, "article:modified_time", stamp(release.modifiedThere()));
    }
    property(head, "article:section", sectionOf(article));
    article.tags().forEach(tag -> property(head, "article:tag", tag));
  }

  private Map<String, Object> newsArticle(Released release) {
    SampleArticle article = release.article();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("@context", "https://schema.org");
    json.put("@type", "NewsArticle");
    json.put("mainEntityOfPage", base + article.path());
    json.put("headline", article.title());
    json.put("description", article.lead());
    json.put("inLanguage", article.language().tag());
    json.put("datePublished", stamp(release.publishedThere()));
    json.put("dateModified", stamp(release.modifiedThere()));
    json.put("author", article.byline().stream().map(name -> named("Person", name)).toList());
    json.put("image", List.of(base + Picture.path(article)));
    json.put("articleSection", sectionOf(article));
    json.put("keywords", article.tags());
    json.put("isAccessibleForFree", true);
    json.put("publisher", named("NewsMediaOrganization", article.language().word("site")));
    return json;
  }

  private static Map<String, String> named(String type, String name) {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("@type", type);
    named.put("name", name);
    return named;
  }

  private static String sectionOf(SampleArticle article) {
    return article.language().word("section." + article.section());
  }

  private static void property(StringBuilder head, String name, String value) {
    element(head, "<meta property=\"%s\" content=\"%s\">", name, value);
  }

  private static void element(StringBuilder head, String form, String... values) {
    Object[] escaped = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      escaped[i] = Html.escape(values[i]);
    }
    head.append(form.formatted(escaped)).append('\n');
  }
}
