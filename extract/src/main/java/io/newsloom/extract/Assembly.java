package io.newsloom.extract;

import io.newsloom.common.article.Access;
import io.newsloom.common.article.Article;
import io.newsloom.common.article.Derived;
import io.newsloom.common.article.Field;
import io.newsloom.common.article.Provenance;
import io.newsloom.common.article.Rights;
import io.newsloom.common.page.Page;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.extract.body.Body;
import io.newsloom.extract.field.Fields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts an article together out of its fields and its body, and keeps where each came from. */
final class Assembly {

  private final Map<Field, Provenance> provenance = new EnumMap<>(Field.class);

  private Assembly() {}

  /** The article; the headline has to be there. */
  static Article article(Page page, Fields fields, Body body) {
    return new Assembly().assemble(page, fields, body);
  }

  private Article assemble(Page page, Fields fields, Body body) {
    provenance.put(Field.BODY, new Provenance(body.strategy(), body.confidence()));
    String canonical = value(Field.CANONICAL_URL, fields.canonicalUrl());
    return new Article(
        id(page, canonical),
        page.fetch().contentUrl(),
        canonical,
        note(Field.HEADLINE, fields.headline().orElseThrow()),
        value(Field.KICKER, fields.kicker()),
        value(Field.LEAD, fields.lead()),
        body.blocks(),
        body.links(),
        list(Field.BYLINE, fields.byline()),
        value(Field.PUBLISHED, fields.published()),
        value(Field.MODIFIED, fields.modified()),
        value(Field.LANGUAGE, fields.language()),
        list(Field.EDITIONS, fields.editions()),
        value(Field.SITE_NAME, fields.siteName()),
        value(Field.SECTION, fields.section()),
        list(Field.BREADCRUMBS, fields.breadcrumbs()),
        list(Field.KEYWORDS, fields.keywords()),
        value(Field.LEAD_IMAGE, fields.leadImage()),
        fields.access().map(access -> note(Field.ACCESS, access)).orElse(Access.UNKNOWN),
        fields.rights().map(rights -> note(Field.RIGHTS, rights)).orElse(Rights.UNSTATED),
        list(Field.CORRECTIONS, fields.corrections()),
        provenance,
        ArticleExtractor.VERSION);
  }

  private <T> @Nullable T value(Field field, Optional<Derived<T>> found) {
    return found.isPresent() ? note(field, found.get()) : null;
  }

  private <T> List<T> list(Field field, Optional<Derived<List<T>>> found) {
    return found.isPresent() ? note(field, found.get()) : List.of();
  }

  private <T> T note(Field field, Derived<T> found) {
    provenance.put(field, found.provenance());
    return found.value();
  }

  /** A page may only name an address of its own site as its own: else it could replace others. */
  private static String id(Page page, @Nullable String canonical) {
    if (page.id().value().equals(canonical)) {
      return page.id().value(); // as most are; normalising again would give the same
    }
    return Optional.ofNullable(canonical)
        .flatMap(NormalizedUrl::of)
        .filter(named -> named.site().equals(page.id().site()))
        .orElse(page.id())
        .value();
  }
}
