package io.newsloom.desk;

import io.newsloom.common.article.Access;
import io.newsloom.common.article.Article;
import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.Block;
import io.newsloom.common.article.Edition;
import io.newsloom.common.article.Field;
import io.newsloom.common.article.Image;
import io.newsloom.common.article.Person;
import io.newsloom.common.article.Provenance;
import io.newsloom.common.article.Rights;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.LanguageAnnotation;
import io.newsloom.common.event.Lifecycle;
import io.newsloom.common.event.Mention;
import io.newsloom.common.event.Part;
import io.newsloom.common.event.Span;
import io.newsloom.common.event.TopicAnnotation;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.topic.MediaTopic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Article events for tests: say what matters, the rest is there. */
public record TestArticle(
    String path,
    String headline,
    String lead,
    String language,
    String source,
    List<MediaTopic> topics,
    List<Edition> editions,
    List<Block> body,
    @Nullable String authorUrl,
    Instant seen,
    List<EntityAnnotation> entities) {

  public static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");

  public static TestArticle of(String path, String headline) {
    return new TestArticle(
        path,
        headline,
        "What happened, in one sentence.",
        "en",
        "example",
        List.of(MediaTopic.POLITICS),
        List.of(),
        List.of(new Block.Paragraph("The first paragraph."), new Block.Paragraph("The second.")),
        null,
        NOON,
        List.of());
  }

  public TestArticle lead(String text) {
    return new TestArticle(
        path, headline, text, language, source, topics, editions, body, authorUrl, seen, entities);
  }

  public TestArticle in(String tag) {
    return new TestArticle(
        path, headline, lead, tag, source, topics, editions, body, authorUrl, seen, entities);
  }

  public TestArticle from(String sourceId) {
    return new TestArticle(
        path, headline, lead, language, sourceId, topics, editions, body, authorUrl, seen,
        entities);
  }

  public TestArticle about(MediaTopic... found) {
    return new TestArticle(
        path,
        headline,
        lead,
        language,
        source,
        List.of(found),
        editions,
        body,
        authorUrl,
        seen,
        entities);
  }

  public TestArticle editions(Edition... others) {
    return new TestArticle(
        path,
        headline,
        lead,
        language,
        source,
        topics,
        List.of(others),
        body,
        authorUrl,
        seen,
        entities);
  }

  public TestArticle body(Block... blocks) {
    return new TestArticle(
        path,
        headline,
        lead,
        language,
        source,
        topics,
        editions,
        List.of(blocks),
        authorUrl,
        seen,
        entities);
  }

  public TestArticle authorAt(String url) {
    return new TestArticle(
        path, headline, lead, language, source, topics, editions, body, url, seen, entities);
  }

  public TestArticle seen(Instant moment) {
    return new TestArticle(
        path, headline, lead, language, source, topics, editions, body, authorUrl, moment,
        entities);
  }

  /** Named once in the headline, most salient first. */
  public TestArticle naming(EntityAnnotation... found) {
    return new TestArticle(
        path,
        headline,
        lead,
        language,
        source,
        topics,
        editions,
        body,
        authorUrl,
        seen,
        List.of(found));
  }

  /** A person whom Wikidata knows. */
  public static EntityAnnotation person(String wikidata, String name, String english) {
    return new EntityAnnotation(
        wikidata,
        wikidata,
        EntityType.PERSON,
        name,
        Map.of("en", english),
        0.8,
        0.9,
        List.of(new Mention(new Span(Part.HEADLINE, 0, 1), name)),
        "test 1");
  }

  public String id() {
    return "https://news.example/" + path;
  }

  public ArticleEvent published() {
    return event(1, Lifecycle.PUBLISHED, List.of());
  }

  public ArticleEvent updated(int version, String... changes) {
    return event(version, Lifecycle.UPDATED, List.of(changes));
  }

  public ArticleEvent retracted(int version) {
    return new ArticleEvent(
        id(),
        version,
        Lifecycle.RETRACTED,
        NOON,
        seen,
        List.of(),
        sourceRef(),
        id(),
        null,
        Annotations.NONE);
  }

  private ArticleEvent event(int version, Lifecycle lifecycle, List<String> changes) {
    return new ArticleEvent(
        id(), version, lifecycle, NOON, seen, changes, sourceRef(), id(), article(), annotations());
  }

  private SourceRef sourceRef() {
    return new SourceRef(source, "The " + source + " source", "rss", null);
  }

  private Annotations annotations() {
    List<TopicAnnotation> found = new ArrayList<>();
    topics.forEach(
        topic ->
            found.add(
                new TopicAnnotation(
                    topic.id(), topic.slug(), topic.label(), 0.9, List.of("section"), "test 1")));
    return Annotations.NONE
        .withLanguage(new LanguageAnnotation(language, 0.98, List.of(), "test 1"))
        .withTopics(found)
        .withEntities(entities);
  }

  private Article article() {
    Map<Field, Provenance> provenance = new LinkedHashMap<>();
    provenance.put(Field.HEADLINE, new Provenance("json-ld", 1));
    provenance.put(Field.BODY, new Provenance("dom-density", 0.87));
    return new Article(
        id(),
        id(),
        id(),
        headline,
        null,
        lead,
        body,
        List.of(),
        List.of(new Person("Jane Roe", authorUrl)),
        new ArticleDate(
            "15.01.2026, 18:18", "2026-01-15T18:18", ArticleDate.Precision.MINUTE, null, null),
        null,
        language,
        editions,
        "News Example",
        "Politics",
        List.of(),
        List.of("border", "talks"),
        new Image("https://images.example/lead.jpg", "At the table", "Agency", "Two people"),
        Access.FREE,
        new Rights("© News Example", null, true, null, List.of(), null),
        List.of(),
        provenance,
        "test 1");
  }
}
