package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.common.article.Image;
import io.newsloom.extract.signal.Thing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The main image. */
final class LeadImageField {

  private LeadImageField() {}

  static Optional<Derived<Image>> read(Clues clues) {
    @Nullable String alt = clues.meta("og:image:alt", "twitter:image:alt").orElse(null);
    Optional<Thing> stated =
        Optional.ofNullable(clues.article())
            .flatMap(article -> article.things("image").stream().findFirst());
    return clues
        .meta("og:image", "og:image:url", "og:image:secure_url")
        .flatMap(clues::absolute)
        .map(url -> new Derived<>(image(url, stated, alt), "open-graph", 0.9))
        .or(
            () ->
                stated
                    .map(thing -> thing.text("url"))
                    .or(() -> clues.linked("image"))
                    .flatMap(clues::absolute)
                    .map(url -> new Derived<>(image(url, stated, alt), "json-ld", 0.9)))
        .or(
            () ->
                clues
                    .meta("twitter:image", "twitter:image:src", "itemprop:image", "thumbnail")
                    .flatMap(clues::absolute)
                    .map(url -> new Derived<>(image(url, stated, alt), "meta", 0.8)));
  }

  private static Image image(String url, Optional<Thing> stated, @Nullable String alt) {
    return new Image(
        url,
        stated.map(thing -> thing.text("caption")).map(Texts::tidy).orElse(null),
        stated
            .map(
                thing ->
                    thing.text("creditText") == null
                        ? thing.text("author")
                        : thing.text("creditText"))
            .map(Texts::tidy)
            .orElse(null),
        alt);
  }
}
