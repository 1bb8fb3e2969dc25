package io.newsloom.common.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One block of an article's body, in reading order. Texts are plain, never markup. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
  @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
  @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
  @JsonSubTypes.Type(value = Block.Listing.class, name = "list"),
  @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
  @JsonSubTypes.Type(value = Block.Picture.class, name = "image"),
  @JsonSubTypes.Type(value = Block.Embed.class, name = "embed"),
  @JsonSubTypes.Type(value = Block.TickerEntry.class, name = "ticker"),
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Block {

  /** The block's words as plain text; empty where it has none that belong to the article. */
  String plainText();

  /** A paragraph of running text. */
  record Paragraph(String text) implements Block {
    @Override
    public String plainText() {
      return text;
    }
  }

  /** A heading inside the body; {@code level} is 2 to 6. */
  record Heading(int level, String text) implements Block {
    @Override
    public String plainText() {
      return text;
    }
  }

  /** A block quotation; the attribution is what the page gives beside it. */
  record Quote(String text, @Nullable String attribution) implements Block {
    @Override
    public String plainText() {
      return text;
    }
  }

  /** A list; {@code ordered} lists are numbered by the page. */
  record Listing(boolean ordered, List<String> items) implements Block {
    public Listing {
      items = List.copyOf(items);
    }

    @Override
    public String plainText() {
      return String.join("\n", items);
    }
  }

  /** A data table, row by row. */
  record Table(List<List<String>> rows) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String plainText() {
      return String.join("\n", rows.stream().map(row -> String.join("\t", row)).toList());
    }
  }

  /** An image in the body. Its caption is not part of the running text. */
  record Picture(Image image) implements Block {
    @Override
    public String plainText() {
      return "";
    }
  }

  /** Something embedded from elsewhere: a video, a post. */
  record Embed(String url, @Nullable String provider) implements Block {
    @Override
    public String plainText() {
      return "";
    }
  }

  /** One timed entry of a live ticker; {@code time} is as the page wrote it. */
  record TickerEntry(String time, @Nullable String headline, String text) implements Block {
    @Override
    public String plainText() {
      return headline == null ? text : headline + "\n" + text;
    }
  }
}
