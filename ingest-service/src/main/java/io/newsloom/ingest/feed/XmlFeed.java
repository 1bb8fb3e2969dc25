package io.newsloom.ingest.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;

/** RSS and Atom, by ROME, from XML that was made harmless first. */
final class XmlFeed {

  private static final int MAX_TTL_MINUTES = 7 * 24 * 60;

  private XmlFeed() {}

  static Feed read(String xml, String url) throws UnreadableFeedException {
    SyndFeed feed = parse(document(XmlRepair.harmless(xml)));
    EntryCollector entries = new EntryCollector(url);
    for (SyndEntry entry : feed.getEntries()) {
      entries.add(raw(entry, feed.getLanguage()));
    }
    String type = feed.getFeedType() == null ? "rss" : feed.getFeedType();
    return new Feed(
        type.startsWith("atom") ? "atom" : "rss",
        feed.getLanguage(),
        ttl(feed),
        entries.entries(),
        entries.skipped());
  }

  private static Document document(String xml) throws UnreadableFeedException {
    SAXBuilder builder = new SAXBuilder();
    // No document type is left in the text; should one slip through, the parser refuses it, and
    // with it every external entity.
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setExpandEntities(false);
    builder.setXMLFilter(new DepthLimit());
    try {
      return builder.build(new StringReader(xml));
    } catch (JDOMException | IOException e) {
      throw new UnreadableFeedException("the document is broken XML: " + oneLine(e), e);
    }
  }

  private static SyndFeed parse(Document document) throws UnreadableFeedException {
    try {
      SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
      input.setPreserveWireFeed(true);
      return input.build(document);
    } catch (FeedException | RuntimeException e) { // ROME throws all sorts at odd feeds
      throw new UnreadableFeedException(
          "the document is XML, but no feed we know: " + oneLine(e), e);
    }
  }

  private static EntryCollector.Raw raw(SyndEntry entry, @Nullable String language) {
    List<String> authors = new ArrayList<>();
    for (SyndPerson person : entry.getAuthors()) {
      if (person.getName() != null) {
        authors.add(person.getName());
      }
    }
    if (authors.isEmpty() && entry.getAuthor() != null) {
      authors.add(entry.getAuthor());
    }
    List<String> categories = new ArrayList<>();
    for (SyndCategory category : entry.getCategories()) {
      if (category.getName() != null) {
        categories.add(category.getName());
      }
    }
    return new EntryCollector.Raw(
        link(entry),
        entry.getTitle(),
        summary(entry),
        date(entry.getPublishedDate()),
        date(entry.getUpdatedDate()),
        language,
        authors,
        categories);
  }

  /** A guid is an address only if nothing better is there and it looks like one. */
  private static @Nullable String link(SyndEntry entry) {
    if (entry.getLink() != null && !entry.getLink().isBlank()) {
      return entry.getLink();
    }
    if (!entry.getLinks().isEmpty()) {
      return entry.getLinks().get(0).getHref();
    }
    String uri = entry.getUri();
    return uri != null && uri.matches("https?://\\S+") ? uri : null;
  }

  private static @Nullable String summary(SyndEntry entry) {
    SyndContent description = entry.getDescription();
    if (description != null && description.getValue() != null) {
      return description.getValue();
    }
    return entry.getContents().isEmpty() ? null : entry.getContents().get(0).getValue();
  }

  private static @Nullable String date(@Nullable Date date) {
    return date == null ? null : date.toInstant().toString();
  }

  private static @Nullable Duration ttl(SyndFeed feed) {
    WireFeed wire = feed.originalWireFeed();
    return wire instanceof Channel channel && channel.getTtl() > 0
        ? Duration.ofMinutes(Math.min(channel.getTtl(), MAX_TTL_MINUTES))
        : null;
  }

  private static String oneLine(Exception e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
  }
}
