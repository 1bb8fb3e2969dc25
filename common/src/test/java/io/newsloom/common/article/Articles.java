package io.newsloom.common.article;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Articles for tests: one with every field and every kind of block, one with as little as may be.
 */
public final class Articles {

  private Articles() {}

  public static Article full() {
    Map<Field, Provenance> provenance = new LinkedHashMap<>();
    provenance.put(Field.RIGHTS, new Provenance("tdmrep", 1));
    provenance.put(Field.HEADLINE, new Provenance("json-ld", 0.95));
    provenance.put(Field.BODY, new Provenance("dom-density", 0.8));
    return new Article(
        "https://example.org/news/1",
        "https://example.org/news/1?ref=front",
        "https://example.org/news/1",
        "Rivers rise in the north",
        "Weather",
        "Three towns prepare for the flood.",
        everyBlock(),
        List.of(new Link("https://water.example/levels", "sandbags")),
        List.of(new Person("Ала Пташнік", "https://example.org/authors/ala")),
        new ArticleDate(
            "15.01.2026, 18:18", "2026-01-15T18:18", ArticleDate.Precision.MINUTE, null, null),
        new ArticleDate(
            "2026-01-15T19:00:00+03:00",
            "2026-01-15T19:00:00",
            ArticleDate.Precision.SECOND,
            "+03:00",
            Instant.parse("2026-01-15T16:00:00Z")),
        "en",
        List.of(new Edition("be", "https://example.org/be/news/1", "hreflang")),
        "Example News",
        "Regions",
        List.of("News", "Regions"),
        List.of("flood", "rivers"),
        new Image("https://example.org/river.jpg", "The river", "Photo: B. Busko", "A river"),
        Access.FREE,
        new Rights(
            "© Example",
            "https://creativecommons.org/licenses/by/4.0/",
            true,
            "https://example.org/tdm.json",
            List.of("noarchive", "max-image-preview:large"),
            "ai-train=no"),
        List.of("An earlier version named the wrong town."),
        provenance,
        "newsloom-extract/1");
  }

  private static List<Block> everyBlock() {
    return List.of(
        new Block.Paragraph("The water came at night."),
        new Block.Heading(2, "What comes next"),
        new Block.Quote("We are ready.", "the mayor"),
        new Block.Listing(true, List.of("sandbags", "boats")),
        new Block.Table(List.of(List.of("town", "cm"), List.of("Brest", "420"))),
        new Block.Picture(new Image("https://example.org/2.jpg", null, null, null)),
        new Block.Embed("https://video.example/7", "Video"),
        new Block.TickerEntry("18:40", "Bridge closed", "The bridge is closed to cars."));
  }

  public static Article least() {
    return new Article(
        "https://example.org/least",
        "https://example.org/least",
        null,
        "Least",
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        null,
        Access.UNKNOWN,
        Rights.UNSTATED,
        List.of(),
        Map.of(),
        "newsloom-extract/1");
  }
}
