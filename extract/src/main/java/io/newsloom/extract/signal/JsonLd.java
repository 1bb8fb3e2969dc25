package io.newsloom.extract.signal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The linked data in a page's {@code application/ld+json} scripts (JSON-LD 1.1, schema.org).
 * Graphs, arrays and references are followed; what does not parse is left out.
 */
public final class JsonLd {

  private static final int MOST_BLOCKS = 50;
  private static final int MOST_THINGS = 500;

  private static final List<String> ARTICLES =
      List.of("Article", "BlogPosting", "Report", "LiveBlogPosting", "Posting", "Review");

  private static final List<String> PAGES =
      List.of("WebPage", "CreativeWork", "Recipe", "Object", "Event", "Report", "Course", "HowTo");

  /** Where the page's own things are; other properties hold other works, such as teasers. */
  private static final List<String> OWN = List.of("@graph", "mainEntity", "mainEntityOfPage");

  private final List<Thing> things = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private @Nullable Thing article;

  private JsonLd() {}

  static JsonLd parse(List<String> blocks) {
    JsonLd found = new JsonLd();
    blocks.stream()
        .limit(MOST_BLOCKS)
        .map(LenientJson::read)
        .filter(Objects::nonNull)
        .forEach(root -> found.collect(Objects.requireNonNull(root)));
    found.article = found.chooseArticle();
    return found;
  }

  private void collect(JsonNode node) {
    if (things.size() >= MOST_THINGS) {
      return;
    }
    if (node.isArray()) {
      node.valueStream().forEach(this::collect);
    } else if (node.isObject()) {
      if (node.has("@type")) {
        things.add(new Thing(node, byId));
      }
      if (node.path("@id").isString() && node.size() > 1) {
        byId.merge(
            node.path("@id").asString(), node, (old, now) -> now.size() > old.size() ? now : old);
      }
      OWN.forEach(key -> collect(node.path(key)));
    }
  }

  /** All things of the page, in its order. */
  public List<Thing> things() {
    return Collections.unmodifiableList(things);
  }

  /** The first thing of a type, e.g. {@code BreadcrumbList}. */
  public Optional<Thing> first(String type) {
    return things.stream().filter(thing -> thing.isA(type)).findFirst();
  }

  /**
   * The article that the page is about: the one that says most of headline, author, date and text;
   * without an article, the page itself if it says as much. Null if there is neither.
   */
  public @Nullable Thing article() {
    return article;
  }

  private @Nullable Thing chooseArticle() {
    Thing article = fullest(ARTICLES, -1);
    return article == null ? fullest(PAGES, 0) : article;
  }

  private @Nullable Thing fullest(List<String> types, int least) {
    Thing best = null;
    int most = least;
    for (Thing thing : things) {
      int said = types.stream().anyMatch(thing::isA) ? said(thing) : least;
      if (said > most) {
        best = thing;
        most = said;
      }
    }
    return best;
  }

  /** The text of the article, where the page states it there; plain text or markup. */
  public Optional<String> articleBody() {
    return Optional.ofNullable(article()).map(article -> article.text("articleBody"));
  }

  private static int said(Thing thing) {
    int said = 0;
    for (String property : List.of("headline", "author", "datePublished", "articleBody")) {
      said += thing.text(property) == null ? 0 : 1;
    }
    return said;
  }
}
