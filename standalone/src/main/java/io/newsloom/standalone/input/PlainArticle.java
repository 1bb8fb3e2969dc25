package io.newsloom.standalone.input;

import io.newsloom.common.article.Access;
import io.newsloom.common.article.Article;
import io.newsloom.common.article.Block;
import io.newsloom.common.article.Field;
import io.newsloom.common.article.Provenance;
import io.newsloom.common.article.Rights;
import io.newsloom.common.page.Page;
import io.newsloom.standalone.saved.SavedPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Texts that come without a page, as articles, so that they can be annotated. */
public final class PlainArticle {

  private static final String AS_GIVEN = "as-given";

  private PlainArticle() {}

  /**
   * An article of nothing but a headline and a text. The text is kept to the letter: offsets count
   * in it as it was given.
   *
   * @param id what its collection calls it
   * @param url its address; null = none is known
   * @param language what it is said to be in; null = nothing is said
   * @param headline may be empty
   */
  public static Article of(
      String id, @Nullable String url, @Nullable String language, String headline, String text) {
    String address = url == null || url.isBlank() ? SavedPage.addressFor(id) : url;
    return new Article(
        address,
        address,
        null,
        headline,
        null,
        null,
        List.of(new Block.Paragraph(text)),
        List.of(),
        List.of(),
        null,
        null,
        language,
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        null,
        Access.UNKNOWN,
        Rights.UNSTATED,
        List.of(),
        Map.of(Field.BODY, new Provenance(AS_GIVEN, 1)),
        AS_GIVEN);
  }

  /** What a page holds if it is a text without markup and no more: a sentence, a note. */
  public static Optional<Article> ofText(Page page) {
    String type = page.fetch().contentType();
    String text = new String(page.body(), StandardCharsets.UTF_8).strip();
    boolean plain = type == null || type.toLowerCase(Locale.ROOT).startsWith("text/plain");
    return plain && !text.isEmpty() && text.indexOf('<') < 0 && text.indexOf('\uFFFD') < 0
        ? Optional.of(of(page.id().value(), page.id().value(), null, "", text))
        : Optional.empty();
  }
}
