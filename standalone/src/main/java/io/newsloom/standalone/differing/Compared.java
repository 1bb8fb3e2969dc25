package io.newsloom.standalone.differing;

import io.newsloom.common.article.Article;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.event.KeyphraseAnnotation;
import io.newsloom.common.event.LanguageAnnotation;
import io.newsloom.common.event.Lifecycle;
import io.newsloom.common.event.TopicAnnotation;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field that two versions of an article are compared in. What counts as changed is its essence:
 * which topics, not how sure; the rest are details.
 */
enum Compared {
  RETRACTED("retracted", event -> event.lifecycle() == Lifecycle.RETRACTED ? true : null),
  CANONICAL_URL("canonicalUrl", of(Article::canonicalUrl)),
  HEADLINE("headline", of(Article::headline)),
  KICKER("kicker", of(Article::kicker)),
  LEAD("lead", of(Article::lead)),
  BODY("body", of(Article::body)),
  LINKS("links", of(Article::links)),
  BYLINE("byline", of(Article::byline)),
  PUBLISHED("published", of(Article::published)),
  MODIFIED("modified", of(Article::modified)),
  DECLARED_LANGUAGE("declaredLanguage", of(Article::language)),
  EDITIONS("editions", of(Article::editions)),
  SITE_NAME("siteName", of(Article::siteName)),
  SECTION("section", of(Article::section)),
  BREADCRUMBS("breadcrumbs", of(Article::breadcrumbs)),
  KEYWORDS("keywords", of(Article::keywords)),
  LEAD_IMAGE("leadImage", of(Article::leadImage)),
  ACCESS("access", of(Article::access)),
  RIGHTS("rights", of(Article::rights)),
  CORRECTIONS("corrections", of(Article::corrections)),
  PROVENANCE("provenance", of(Article::provenance)),
  LANGUAGE(
      "language",
      by(found -> found.language() == null ? null : tags(found.language())),
      by(Annotations::language)),
  TOPICS(
      "topics",
      by(found -> found.topics().stream().map(TopicAnnotation::id).sorted().toList()),
      by(Annotations::topics)),
  ENTITIES(
      "entities",
      by(found -> found.entities().stream().map(EntityAnnotation::id).sorted().toList()),
      by(Annotations::entities)),
  CITATIONS(
      "citations",
      by(
          found ->
              found.citations().stream()
                  .map(cited -> texts(cited.outlet(), cited.url(), cited.quote(), cited.speaker()))
                  .toList()),
      by(Annotations::citations)),
  QUOTES(
      "quotes",
      by(found -> found.quotes().stream().map(said -> texts(said.text(), said.speaker())).toList()),
      by(Annotations::quotes)),
  KEYPHRASES(
      "keyphrases",
      by(found -> found.keyphrases().stream().map(KeyphraseAnnotation::phrase).toList()),
      by(Annotations::keyphrases)),
  READING_TIME(
      "readingTime",
      by(found -> found.readingTime() == null ? null : found.readingTime().seconds()),
      by(Annotations::readingTime)),
  FINGERPRINT("fingerprint", by(Annotations::fingerprint));

  private final String label;
  private final Function<ArticleEvent, @Nullable Object> essence;
  private final Function<ArticleEvent, @Nullable Object> whole;

  Compared(String label, Function<ArticleEvent, @Nullable Object> value) {
    this(label, value, value);
  }

  Compared(
      String label,
      Function<ArticleEvent, @Nullable Object> essence,
      Function<ArticleEvent, @Nullable Object> whole) {
    this.label = label;
    this.essence = essence;
    this.whole = whole;
  }

  /** What it is called in reports: as in an event, but for the language that a page declares. */
  String label() {
    return label;
  }

  /** What it says, as a value with a JSON form; null or empty where it says nothing. */
  @Nullable Object essence(ArticleEvent event) {
    return essence.apply(event);
  }

  /** The same with confidence, evidence and offsets. */
  @Nullable Object whole(ArticleEvent event) {
    return whole.apply(event);
  }

  private static Function<ArticleEvent, @Nullable Object> of(
      Function<Article, @Nullable Object> field) {
    return event -> event.article() == null ? null : field.apply(event.article());
  }

  private static Function<ArticleEvent, @Nullable Object> by(
      Function<Annotations, @Nullable Object> field) {
    return event -> field.apply(event.annotations());
  }

  private static String tags(LanguageAnnotation language) {
    return String.join(" ", language.tag(), String.join(" ", language.others())).strip();
  }

  private static List<String> texts(@Nullable String... texts) {
    return Arrays.stream(texts).map(text -> text == null ? "" : text).toList();
  }
}
