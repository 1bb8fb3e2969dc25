package io.newsloom.enrich.topology;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.newsloom.common.article.Article;
import io.newsloom.common.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * An article between extraction and versioning: its JSON without the plain text, which the body
 * gives again. No bytes stand for a page that is gone.
 */
final class CandidateJson {

  static final byte[] GONE = {};

  private static final ObjectWriter WRITER =
      Json.mapper()
          .rebuild()
          .addMixIn(Article.class, WithoutText.class)
          .build()
          .writerFor(Article.class);
  private static final ObjectReader READER = Json.mapper().readerFor(Article.class);

  private CandidateJson() {}

  static byte[] write(Article article) {
    return WRITER.writeValueAsBytes(article);
  }

  static @Nullable Article read(byte[] json) {
    return json.length == 0 ? null : READER.readValue(json);
  }

  private interface WithoutText {
    @JsonIgnore
    String text();
  }
}
