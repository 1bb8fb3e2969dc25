package io.newsloom.standalone.annotating;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.newsloom.common.article.Article;
import io.newsloom.common.json.Json;
import io.newsloom.standalone.input.PlainArticle;
import io.newsloom.standalone.saved.Lines;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A line of what {@code annotate --jsonl} reads, whatever else it may say.
 *
 * @param id what its collection calls it
 * @param headline the headline, if it has one
 * @param text the text, if there is more than a headline
 * @param url its address, if known: its path may name a section
 * @param language what it is said to be in, if anything is said
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record TextLine(
    @Nullable String id,
    @Nullable String headline,
    @Nullable String text,
    @Nullable String url,
    @Nullable String language) {

  /** A line that cannot be used; the message says why. */
  static final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private UnreadableException(String message) {
      super(message);
    }
  }

  static TextLine parse(Lines.Line line) throws UnreadableException {
    byte[] bytes = line.bytes();
    if (bytes == null) {
      throw new UnreadableException("the line is longer than " + Lines.MAX_BYTES + " bytes");
    }
    try {
      TextLine json = Json.mapper().readValue(bytes, TextLine.class);
      if (json == null || (json.headline == null && json.text == null)) {
        throw new UnreadableException("the line has neither \"headline\" nor \"text\"");
      }
      return json;
    } catch (JacksonException e) {
      throw new UnreadableException("the line is no text as JSON: " + e.getOriginalMessage());
    }
  }

  String idOr(long number) {
    return id == null ? "" + number : id;
  }

  Article article(String name) {
    return PlainArticle.of(
        name,
        url,
        language,
        Objects.requireNonNullElse(headline, ""),
        Objects.requireNonNullElse(text, ""));
  }
}
