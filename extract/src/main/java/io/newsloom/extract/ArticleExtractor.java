package io.newsloom.extract;

import io.newsloom.common.article.Access;
import io.newsloom.common.article.Article;
import io.newsloom.common.article.Derived;
import io.newsloom.common.article.Edition;
import io.newsloom.common.article.Field;
import io.newsloom.common.article.Provenance;
import io.newsloom.common.article.Rights;
import io.newsloom.common.event.Rejection;
import io.newsloom.common.page.Page;
import io.newsloom.extract.bytes.Decoded;
import io.newsloom.extract.bytes.Decoder;
import io.newsloom.extract.date.DateReader;
import io.newsloom.extract.field.FieldReader;
import io.newsloom.extract.field.UrlLanguage;
import io.newsloom.extract.rules.SiteRules;
import io.newsloom.extract.text.PlainTextReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The standard extractor. Immutable, thread-safe; make one and share it. */
public final class ArticleExtractor implements Extractor {

  static final String VERSION = "newsloom-extract/2";

  private static final Pattern MARKUP =
      Pattern.compile("<(?:!doctype|html|head|body|div|p|meta)\\b", Pattern.CASE_INSENSITIVE);

  private final PlainTextReader plainText;
  private final HtmlReader html;

  private ArticleExtractor(SiteRules rules) {
    DateReader dates = new DateReader();
    plainText = new PlainTextReader(dates);
    html = new HtmlReader(dates, rules);
  }

  public static ArticleExtractor standard() {
    return withRules(SiteRules.NONE);
  }

  /** One that follows rules for single sites where there are any. */
  public static ArticleExtractor withRules(SiteRules rules) {
    return new ArticleExtractor(rules);
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public Extraction extract(Page page) {
    return read(page, false).extraction();
  }

  /** Extracts, and tells how it came to that. Slower; the extraction is the same. */
  public Explanation explain(Page page) {
    return read(page, true);
  }

  private Explanation read(Page page, boolean explain) {
    Extraction.Rejected unread = unread(page);
    if (unread != null) {
      return new Explanation("", "", unread, List.of());
    }
    Decoded decoded = Decoder.decode(page.body(), page.fetch().contentType());
    HtmlReader.Reading reading = read(page, decoded, explain);
    return new Explanation(
        decoded.charset().name(), decoded.strategy(), reading.extraction(), reading.dropped());
  }

  /** Why a page is not even read; null = it is. */
  private static Extraction.@Nullable Rejected unread(Page page) {
    Extraction.Rejected refused = Refusal.unread(page);
    if (refused == null && page.oversize()) {
      return new Extraction.Rejected(Rejection.TOO_LARGE, page.fetch().bodyBytes() + " bytes");
    }
    return refused;
  }

  private HtmlReader.Reading read(Page page, Decoded decoded, boolean explain) {
    if (decoded.isBlank()) {
      return rejected(Rejection.EMPTY, "no characters but blanks");
    }
    if (decoded.hasMoreThan(Limits.MAX_TAGS, '<')) {
      return rejected(Rejection.TOO_LARGE, "more than " + Limits.MAX_TAGS + " tags");
    }
    return isPlain(page, decoded)
        ? new HtmlReader.Reading(plain(page, decoded.text()), List.of())
        : html.read(page, decoded.reader(), explain);
  }

  private static HtmlReader.Reading rejected(Rejection reason, String detail) {
    return new HtmlReader.Reading(new Extraction.Rejected(reason, detail), List.of());
  }

  private static boolean isPlain(Page page, Decoded decoded) {
    String type = page.fetch().contentType();
    if (type != null && !type.toLowerCase(Locale.ROOT).startsWith("text/plain")) {
      return false;
    }
    String text = decoded.text();
    String start = text.substring(0, Math.min(text.length(), 2048));
    return !MARKUP.matcher(start).find();
  }

  private Extraction plain(Page page, String text) {
    Extraction.Rejected refused = Refusal.plain(page);
    if (refused != null) {
      return refused;
    }
    PlainTextReader.PlainArticle found = plainText.read(text);
    if (found.headline() == null || found.body().isEmpty()) {
      return new Extraction.Rejected(Rejection.NO_ARTICLE, "no headline with text under it");
    }
    Map<Field, Provenance> provenance = new EnumMap<>(Field.class);
    Provenance order = new Provenance("plain-text-order", 0.6);
    provenance.put(Field.HEADLINE, order);
    provenance.put(Field.BODY, order);
    if (found.lead() != null) {
      provenance.put(Field.LEAD, order);
    }
    if (found.date() != null) {
      provenance.put(Field.PUBLISHED, new Provenance("plain-text-date-line", 0.8));
    }
    String url = page.fetch().contentUrl();
    String language = UrlLanguage.of(url).orElse(page.fetch().contentLanguage());
    if (language != null) {
      provenance.put(Field.LANGUAGE, new Provenance("url-pattern", 0.7));
    }
    Optional<Derived<List<Edition>>> editions = FieldReader.editions(url, found.switcher());
    editions.ifPresent(some -> provenance.put(Field.EDITIONS, some.provenance()));
    return new Extraction.Extracted(
        new Article(
            page.id().value(),
            url,
            null,
            found.headline(),
            null,
            found.lead(),
            found.body(),
            List.of(),
            List.of(),
            found.date(),
            null,
            language,
            editions.map(Derived::value).orElse(List.of()),
            null,
            null,
            List.of(),
            List.of(),
            null,
            Access.UNKNOWN,
            Rights.UNSTATED,
            List.of(),
            provenance,
            VERSION));
  }
}
