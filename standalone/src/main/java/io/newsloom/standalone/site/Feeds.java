package io.newsloom.standalone.site;

import io.newsloom.common.json.Json;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The site's articles of one language as RSS 2.0, Atom, JSON Feed 1.1, and in a news sitemap. */
final class Feeds {

  private static final int ENTRIES = 40;

  private final String base;

  Feeds(String base) {
    this.base = base;
  }

  String rss(SiteLanguage language, List<Released> released) {
    StringBuilder xml = new StringBuilder();
    xml.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
        <channel>
        <title>%s</title>
        <link>%s/%s/</link>
        <description>%s</description>
        <language>%s</language>
        """
            .formatted(
                Html.escape(language.word("site")),
                base,
                language.tag(),
                Html.escape(language.word("tagline")),
                language.tag()));
    for (Released release : entries(language, released)) {
      SampleArticle article = release.article();
      xml.append("<item>\n");
      line(xml, "title", article.title());
      line(xml, "link", base + article.path());
      xml.append("<guid isPermaLink=\"true\">").append(base).append(article.path());
      xml.append("</guid>\n");
      line(xml, "description", article.lead());
      line(xml, "category", language.word("section." + article.section()));
      article.byline().forEach(name -> line(xml, "dc:creator", name));
      line(xml, "pubDate", rfc1123(release.publishedThere()));
      line(xml, "atom:updated", Metadata.stamp(release.modifiedThere()));
      xml.append("</item>\n");
    }
    return xml.append("</channel>\n</rss>\n").toString();
  }

  String atom(SiteLanguage language, List<Released> released) {
    List<Released> entries = entries(language, released);
    Instant updated =
        entries.stream().map(Released::modified).max(Instant::compareTo).orElse(Instant.EPOCH);
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"%s\">\n".formatted(language.tag()));
    line(xml, "title", language.word("site"));
    line(xml, "id", base + "/" + language.tag() + "/");
    line(xml, "updated", Metadata.stamp(updated.atZone(SiteLanguage.ZONE)));
    xml.append("<link rel=\"self\" href=\"%s/%s/atom.xml\"/>\n".formatted(base, language.tag()));
    for (Released release : entries) {
      SampleArticle article = release.article();
      xml.append("<entry>\n");
      line(xml, "title", article.title());
      line(xml, "id", base + article.path());
      xml.append("<link rel=\"alternate\" href=\"%s\"/>\n".formatted(base + article.path()));
      line(xml, "summary", article.lead());
      xml.append(
          "<category term=\"%s\" label=\"%s\"/>\n"
              .formatted(
                  article.section(), Html.escape(language.word("section." + article.section()))));
      article
          .byline()
          .forEach(
              name ->
                  xml.append("<author><name>%s</name></author>\n".formatted(Html.escape(name))));
      line(xml, "published", Metadata.stamp(release.publishedThere()));
      line(xml, "updated", Metadata.stamp(release.modifiedThere()));
      xml.append("</entry>\n");
    }
    return xml.append("</feed>\n").toString();
  }

  String json(SiteLanguage language, List<Released> released) {
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", language.word("site"));
    feed.put("home_page_url", base + "/" + language.tag() + "/");
    feed.put("feed_url", base + "/" + language.tag() + "/feed.json");
    feed.put("language", language.tag());
    List<Map<String, Object>> items = new ArrayList<>();
    entries(language, released).forEach(release -> items.add(item(release)));
    feed.put("items", items);
    return Json.mapper().writeValueAsString(feed);
  }

  private Map<String, Object> item(Released release) {
    SampleArticle article = release.article();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", base + article.path());
    item.put("url", base + article.path());
    item.put("title", article.title());
    item.put("summary", article.lead());
    item.put("image", base + Picture.path(article));
    item.put("date_published", Metadata.stamp(release.publishedThere()));
    item.put("date_modified", Metadata.stamp(release.modifiedThere()));
    item.put("authors", article.byline().stream().map(name -> Map.of("name", name)).toList());
    item.put("tags", List.of(article.language().word("section." + article.section())));
    return item;
  }

  /** Source: developers.google.com/search, News sitemaps; articles of the last two days. */
  String newsSitemap(List<Released> released, Instant now) {
    StringBuilder xml = new StringBuilder();
    xml.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
        """);
    for (Released release : released) {
      boolean recent = release.published().isAfter(now.minusSeconds(2L * 24 * 3600));
      if (recent && release.state() != Released.State.WITHDRAWN) {
        SampleArticle article = release.article();
        xml.append("<url>\n");
        line(xml, "loc", base + article.path());
        line(xml, "lastmod", Metadata.stamp(release.modifiedThere()));
        xml.append("<news:news>\n<news:publication>\n");
        line(xml, "news:name", article.language().word("site"));
        line(xml, "news:language", article.language().tag());
        xml.append("</news:publication>\n");
        line(xml, "news:publication_date", Metadata.stamp(release.publishedThere()));
        line(xml, "news:title", article.title());
        xml.append("</news:news>\n</url>\n");
      }
    }
    return xml.append("</urlset>\n").toString();
  }

  /** A withdrawn article stays, with a new date, so that readers fetch it and learn it is gone. */
  private static List<Released> entries(SiteLanguage language, List<Released> released) {
    return released.stream()
        .filter(release -> release.article().language() == language)
        .limit(ENTRIES)
        .toList();
  }

  private static String rfc1123(ZonedDateTime moment) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment);
  }

  private static void line(StringBuilder xml, String element, String text) {
    xml.append('<').append(element).append('>').append(Html.escape(text));
    xml.append("</").append(element).append(">\n");
  }
}
