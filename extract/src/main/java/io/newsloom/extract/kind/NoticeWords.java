package io.newsloom.extract.kind;

import io.newsloom.extract.words.Tables;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table of words of error pages and walls. Immutable. */
final class NoticeWords {

  /** What the words are of; the first two are titles, the others cues in a text. */
  enum Kind {
    ERROR,
    WALL,
    CONSENT,
    ROBOT,
    LOGIN
  }

  /** Share of a title that a phrase has to be: an article about error pages says more. */
  private static final double MOST = 0.6;

  private static final Pattern BETWEEN = Pattern.compile("\\s+[|\\-–—·•»«]\\s+|\\s*\\|\\s*|: ");
  private static final Pattern ENDS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

  private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);

  NoticeWords() {
    for (List<String> row : Tables.read("/io/newsloom/extract/kind/notices.tsv")) {
      words
          .computeIfAbsent(
              Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)), kind -> new ArrayList<>())
          .addAll(List.of(row.get(2).split("\\|")));
    }
  }

  /** The phrase that is most of a title, or of one of its parts; null = none is. */
  @Nullable String titleOf(Kind kind, String title) {
    for (String part : parts(title)) {
      String phrase = partOf(kind, part);
      if (phrase != null) {
        return phrase;
      }
    }
    return null;
  }

  private @Nullable String partOf(Kind kind, String part) {
    for (String phrase : of(kind)) {
      if (phrase.length() >= MOST * part.length() && part.contains(phrase)) {
        return phrase;
      }
    }
    return null;
  }

  /** The parts of a title that are no notice: a headline, a site's name. Lower case. */
  List<String> otherParts(String title) {
    return parts(title).stream()
        .filter(part -> partOf(Kind.ERROR, part) == null && partOf(Kind.WALL, part) == null)
        .toList();
  }

  /** How many of the kind's cues a text has. */
  int cues(Kind kind, String text) {
    String lower = normal(text);
    return (int) of(kind).stream().filter(lower::contains).count();
  }

  private List<String> of(Kind kind) {
    return Objects.requireNonNull(words.get(kind));
  }

  private static List<String> parts(String title) {
    return BETWEEN
        .splitAsStream(title)
        .map(part -> ENDS.matcher(normal(part)).replaceAll(""))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  static String normal(String text) {
    return text.replace('’', '\'').toLowerCase(Locale.ROOT);
  }
}
