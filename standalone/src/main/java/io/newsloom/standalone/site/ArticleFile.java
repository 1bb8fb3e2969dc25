package io.newsloom.standalone.site;

import io.newsloom.common.article.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article's file: header lines {@code name: value}, an empty line, then blocks parted by
 * empty lines. A block that starts with {@code ##} is a heading, with {@code >} a quotation ({@code
 * --} before its speaker), with {@code -} a list; any other is a paragraph. {@code [[old|new]]}
 * stands for words that the correction replaces.
 */
final class ArticleFile {

  private static final Pattern REPLACED = Pattern.compile("\\[\\[([^|\\]]*)\\|([^\\]]*)]]");

  private final String name;
  private final Map<String, String> header = new LinkedHashMap<>();
  private final String body;

  private ArticleFile(String name, String text) {
    this.name = name;
    String[] parts = text.split("\\n\\s*\\n", 2);
    for (String line : parts[0].strip().split("\n")) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException(name + ": '" + line + "' is no header line");
      }
      header.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
    this.body = parts.length > 1 ? parts[1] : "";
  }

  /**
   * The article in a file.
   *
   * @param name {@code work.language}
   * @throws IllegalArgumentException if the text is no article file
   */
  static SampleArticle parse(String name, String text) {
    return new ArticleFile(name, text).article();
  }

  private SampleArticle article() {
    int dot = name.lastIndexOf('.');
    SiteLanguage language =
        SiteLanguage.ofTag(name.substring(dot + 1))
            .orElseThrow(() -> new IllegalArgumentException(name + " is in no known language"));
    return new SampleArticle(
        name.substring(0, dot),
        language,
        required("title"),
        header.get("kicker"),
        required("lead"),
        required("section"),
        list("byline"),
        list("tags"),
        SampleArticle.Markup.valueOf(required("markup").toUpperCase(Locale.ROOT).replace('-', '_')),
        required("image"),
        new SampleArticle.Timing(
            number("minutes-before"),
            number("slot"),
            number("correction-slot"),
            number("withdrawal-slot")),
        header.get("correction"),
        blocks("$1"),
        blocks("$2"));
  }

  private String required(String key) {
    String value = header.get(key);
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException(name + " has no '" + key + "'");
    }
    return value;
  }

  private List<String> list(String key) {
    @Nullable String value = header.get(key);
    return value == null ? List.of() : Arrays.stream(value.split(";")).map(String::strip).toList();
  }

  private int number(String key) {
    return Integer.parseInt(header.getOrDefault(key, "0"));
  }

  private List<Block> blocks(String wording) {
    List<Block> blocks = new ArrayList<>();
    for (String block : REPLACED.matcher(body).replaceAll(wording).split("\\n\\s*\\n")) {
      if (!block.isBlank()) {
        blocks.add(block(block.strip()));
      }
    }
    return blocks;
  }

  private static Block block(String text) {
    if (text.startsWith("## ")) {
      return new Block.Heading(2, unwrap(text.substring(3)));
    }
    if (text.startsWith("> ")) {
      String[] quote = unwrap(text.substring(2)).split(" -- ", 2);
      return new Block.Quote(quote[0], quote.length > 1 ? quote[1] : null);
    }
    if (text.startsWith("- ")) {
      return new Block.Listing(
          false, Arrays.stream(text.substring(2).split("\n- ")).map(ArticleFile::unwrap).toList());
    }
    return new Block.Paragraph(unwrap(text));
  }

  private static String unwrap(String text) {
    return text.strip().replaceAll("\\s*\n\\s*", " ");
  }
}
