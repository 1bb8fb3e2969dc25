package io.newsloom.enrich.version;

import io.newsloom.common.article.Article;
import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.Block;
import io.newsloom.common.article.Field;
import io.newsloom.common.article.Image;
import io.newsloom.common.article.Person;
import io.newsloom.common.article.Rights;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an article says to its readers, without what changes from fetch to fetch while the article
 * stays the same: how fields were found, the modification stamp, keywords, breadcrumbs, editions,
 * access, the year in the copyright line, the query of an image's address.
 */
final class Statement {

  private Statement() {}

  /** Each field that says something, as a value with a stable JSON form; in field order. */
  static Map<Field, Object> of(Article article) {
    Map<Field, Object> said = new EnumMap<>(Field.class);
    put(said, Field.HEADLINE, article.headline());
    put(said, Field.KICKER, article.kicker());
    put(said, Field.LEAD, article.lead());
    put(said, Field.BODY, article.body().stream().map(Statement::block).toList());
    put(said, Field.BYLINE, article.byline().stream().map(Person::name).toList());
    put(said, Field.PUBLISHED, date(article.published()));
    put(said, Field.CANONICAL_URL, article.canonicalUrl());
    put(said, Field.LANGUAGE, article.language());
    put(said, Field.SECTION, article.section());
    put(said, Field.LEAD_IMAGE, image(article.leadImage()));
    put(said, Field.RIGHTS, rights(article.rights()));
    put(said, Field.CORRECTIONS, article.corrections());
    return said;
  }

  private static void put(Map<Field, Object> said, Field field, @Nullable Object value) {
    boolean nothing =
        value == null
            || value instanceof String text && text.isEmpty()
            || value instanceof List<?> list && list.stream().noneMatch(Objects::nonNull);
    if (!nothing) {
      said.put(field, value);
    }
  }

  private static Object block(Block block) {
    return block instanceof Block.Picture picture
        ? Objects.requireNonNull(image(picture.image()))
        : block;
  }

  /** The moment, not its wording: "2 hours ago" is another text at every fetch. */
  private static @Nullable List<@Nullable String> date(@Nullable ArticleDate date) {
    return date == null ? null : Arrays.asList(date.local(), date.zone());
  }

  private static @Nullable List<@Nullable String> image(@Nullable Image image) {
    return image == null
        ? null
        : Arrays.asList(withoutQuery(image.url()), image.caption(), image.credit());
  }

  private static List<@Nullable Object> rights(Rights rights) {
    return Arrays.asList(
        rights.license(),
        rights.tdmReservation(),
        rights.tdmPolicy(),
        rights.robots().isEmpty() ? null : rights.robots(),
        rights.contentSignal());
  }

  /** Sizes, signatures and cache keys travel there. */
  private static String withoutQuery(String url) {
    int query = url.indexOf('?');
    return query < 0 ? url : url.substring(0, query);
  }
}
