package io.newsloom.extract.text;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.Block;
import io.newsloom.extract.date.DateReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article copied out of a browser as plain text. Its markup is gone, so the order of a
 * news page is the only signal: navigation, headline, date, lead, body, navigation.
 */
public final class PlainTextReader {

  private static final Pattern BLANK_LINES = Pattern.compile("\\R[\\s\\u00a0]*\\R");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern BULLET = Pattern.compile("^[•·▪■●*\\-–—]\\s*");
  private static final Pattern LINES = Pattern.compile("\\R");

  /** Two-letter upper-case words alone on a line are a language switcher if all are languages. */
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private static final int LONGEST_HEADLINE = 250;
  private static final int LONGEST_LEAD = 350;
  private static final int SHORTEST_SENTENCE = 80;

  /** What a plain text says; the headline is null if nothing reads as one. */
  public record PlainArticle(
      @Nullable String headline,
      @Nullable ArticleDate date,
      @Nullable String lead,
      List<Block> body,
      List<String> switcher) {}

  private final DateReader dates;

  public PlainTextReader(DateReader dates) {
    this.dates = dates;
  }

  public PlainArticle read(String text) {
    List<String> parts = paragraphs(text);
    List<String> switcher = List.of();
    if (!parts.isEmpty() && isSwitcher(parts.get(0))) {
      switcher = List.of(SPACE.split(parts.remove(0)));
    }
    ArticleDate date = null;
    int dateAt = -1;
    for (int i = 0; i < Math.min(parts.size(), 5) && date == null; i++) {
      Optional<ArticleDate> found = dates.readWhole(BULLET.matcher(parts.get(i)).replaceFirst(""));
      if (found.isPresent()) {
        date = found.get();
        dateAt = i;
      }
    }
    int headlineAt = headline(parts, dateAt);
    int start = Math.max(headlineAt, dateAt) + 1;
    int end = endOfArticle(parts, start);
    String lead = lead(parts, start, end);
    List<Block> body = new ArrayList<>();
    for (String part : parts.subList(lead == null ? start : start + 1, end)) {
      body.add(new Block.Paragraph(part));
    }
    String headline = headlineAt < 0 ? null : parts.get(headlineAt);
    return new PlainArticle(headline, date, lead, body, switcher);
  }

  /** Blank lines part paragraphs; where there are none, every line is one. */
  private static List<String> paragraphs(String text) {
    String[] parts = BLANK_LINES.split(text.strip());
    if (parts.length < 3) {
      parts = LINES.split(text.strip());
    }
    List<String> paragraphs = new ArrayList<>();
    for (String part : parts) {
      String line = SPACE.matcher(part).replaceAll(" ").strip();
      if (!line.isEmpty()) {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  private static boolean isSwitcher(String line) {
    String[] words = SPACE.split(line);
    for (String word : words) {
      boolean code = word.length() == 2 && word.equals(word.toUpperCase(Locale.ROOT));
      if (!code || !LANGUAGES.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return words.length > 1;
  }

  /** The last line before the date, else the first line, if it is short enough to be one. */
  private static int headline(List<String> parts, int dateAt) {
    int at = dateAt > 0 ? dateAt - 1 : dateAt + 1;
    boolean headline = at < parts.size() && parts.get(at).length() <= LONGEST_HEADLINE;
    return headline ? at : -1;
  }

  /** Words without a sentence after the last sentence are the page's, not the article's. */
  private static int endOfArticle(List<String> parts, int start) {
    int end = parts.size();
    while (end > start + 1 && !isSentence(parts.get(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isSentence(String part) {
    String bare = part.replaceAll("[\"'”’»“)\\]\\s]+$", "");
    boolean closed = !bare.isEmpty() && ".!?…。！？".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    return closed || part.length() >= SHORTEST_SENTENCE;
  }

  /** A short first sentence above at least two longer paragraphs. */
  private static @Nullable String lead(List<String> parts, int start, int end) {
    if (end - start < 3) {
      return null;
    }
    String first = parts.get(start);
    boolean shorter =
        first.length() < parts.get(start + 1).length()
            || first.length() < parts.get(start + 2).length();
    return first.length() <= LONGEST_LEAD && shorter && isSentence(first) ? first : null;
  }
}
