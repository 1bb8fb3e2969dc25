package io.newsloom.extract.field;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.Derived;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Dates in the texts of a page, without a mark that they are dates. */
final class WrittenDates {

  /** Texts looked through around the headline for a date in the open. */
  static final int ABOVE = 8;

  static final int BELOW = 30;

  /** A text longer than this is prose; of that, only how it begins may be its date. */
  private static final int LONGEST = 80;

  /** A digit farther on in a text is of no date that is the article's. */
  private static final int FARTHEST = 200;

  private static final int SHORTEST = 6;
  private static final int LONGEST_ALONE = 60;
  private static final int MOST = 200;

  /** Before the first sentence of a report, perhaps with the place: "Minsk, 15 January 2026 - ". */
  private static final Pattern DATELINE =
      Pattern.compile("^\\(?(.{6,48}?)\\)?(?: [-–—] |: | \\| )");

  private static final Pattern CLOCK = Pattern.compile("\\d[:.h]\\d\\d");

  /** A time of day and nothing else but a word before it. */
  private static final Pattern CLOCK_ALONE =
      Pattern.compile(
          "(?:\\W{0,3}\\p{L}{0,4}\\W{0,3})\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s?(?:Uhr|h|[ap]\\.?m\\.?)?",
          Pattern.CASE_INSENSITIVE);

  private final Clues clues;
  private final DateTexts texts;
  private final List<TextNode> all;

  /** Tidied once, as most of them are asked for several times. */
  private final Map<Integer, String> tidy = new HashMap<>();

  /** What {@link #changed} found; null = not looked for yet. */
  private @Nullable Optional<Derived<ArticleDate>> change;

  WrittenDates(Clues clues, DateTexts texts) {
    this.clues = clues;
    this.texts = texts;
    this.all = clues.signals().texts();
  }

  /** Dates in short texts around the headline, nearest first, and how reports begin. */
  Optional<Derived<ArticleDate>> near(int above, int below) {
    return around(above, below)
        .filter(i -> !isOfSomethingElse(i))
        .flatMap(i -> readAt(i).stream())
        .findFirst()
        .map(date -> new Derived<>(date, "text-near-headline", 0.6));
  }

  /** Dates with a time of day around the headline, of publication rather than change. */
  Stream<ArticleDate> timed(int above, int below) {
    return around(above, below)
        .filter(i -> !DateLabels.tellAChange(text(i)) && !isChanged(i))
        .filter(i -> CLOCK.matcher(text(i)).find() || clockAfter(i).isPresent())
        .flatMap(i -> readAt(i).stream());
  }

  private Optional<ArticleDate> readAt(int i) {
    String text = text(i);
    String part = isChanged(i) ? "" : DateLabels.published(text);
    if (part.length() >= SHORTEST) {
      return texts.readShown(part.strip()).map(date -> withClock(date, i));
    }
    Matcher dateline = DATELINE.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
    return text.length() > LONGEST && dateline.find()
        ? texts.readShown(dateline.group(1)).filter(DateTexts::hasYear)
        : Optional.empty();
  }

  /** The text before it says that what stands here is the date of a change. */
  private boolean isChanged(int i) {
    if (i == 0 || all.get(i - 1).getWholeText().length() > LONGEST) {
      return false;
    }
    return !hasDigit(text(i - 1)) && DateLabels.isChange(text(i - 1));
  }

  /** The date of a change in the texts around the headline. */
  Optional<Derived<ArticleDate>> changed() {
    if (change == null) {
      change = readChange();
    }
    return change;
  }

  private Optional<Derived<ArticleDate>> readChange() {
    return around(ABOVE, BELOW)
        .flatMap(
            i ->
                Optional.of(isChanged(i) ? text(i) : DateLabels.changed(text(i)))
                    .filter(part -> part.length() >= SHORTEST && part.length() <= LONGEST)
                    .flatMap(part -> texts.readShown(part.strip()))
                    .stream())
        .findFirst()
        .map(date -> new Derived<>(date, "text-near-headline", 0.6));
  }

  /** A day with the time of day that stands by itself in the text after it. */
  ArticleDate withClock(ArticleDate day, int at) {
    return day.local().contains("T")
        ? day
        : clockAfter(at)
            .flatMap(clock -> texts.read(day.raw() + " " + clock))
            .filter(timed -> timed.local().startsWith(day.local()))
            .orElse(day);
  }

  private Optional<String> clockAfter(int at) {
    return at + 1 < all.size() && all.get(at + 1).getWholeText().length() < 40
        ? Optional.of(text(at + 1)).filter(text -> CLOCK_ALONE.matcher(text).matches())
        : Optional.empty();
  }

  /** Indexes of texts with a digit, turn by turn below and above the headline. */
  private Stream<Integer> around(int above, int below) {
    if (clues.heading() == null) {
      return Stream.empty();
    }
    int at = clues.heading().at();
    List<Integer> order = new ArrayList<>();
    for (int i = 1; i <= below; i++) {
      order.add(at + i - 1);
      if (i <= above) {
        order.add(at - i);
      }
    }
    return order.stream()
        .filter(i -> i >= 0 && i < all.size() && hasDigit(all.get(i).getWholeText()))
        .filter(i -> text(i).length() >= SHORTEST);
  }

  private static boolean hasDigit(String text) {
    int digit = Texts.digit(text);
    return digit >= 0 && digit < FARTHEST;
  }

  private String text(int i) {
    return tidy.computeIfAbsent(i, at -> Texts.tidy(all.get(at).getWholeText()));
  }

  /** In navigation, or in another article above this one, as teasers are. */
  private boolean isOfSomethingElse(int at) {
    Node headline = clues.heading() == null ? null : clues.heading().element();
    boolean above = clues.heading() != null && at < clues.heading().at();
    for (Node up = all.get(at).parent(); up != null; up = up.parent()) {
      if (up.nameIs("nav") || (above && up.nameIs("article"))) {
        return !isInside(headline, up);
      }
    }
    return false;
  }

  private static boolean isInside(@Nullable Node node, Node ancestor) {
    for (Node up = node; up != null; up = up.parent()) {
      if (up == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The first text anywhere that is hardly more than a date within a month. */
  Optional<Derived<ArticleDate>> within(String month) {
    return withYear(0)
        .flatMap(text -> texts.read(text).filter(date -> isMostOf(text, date)).stream())
        .filter(date -> date.local().startsWith(month))
        .findFirst()
        .map(date -> new Derived<>(date, "text+url", 0.7));
  }

  private static boolean isMostOf(String text, ArticleDate date) {
    return date.raw().length() * 2 >= text.length();
  }

  /** The first short text below the headline with a whole date. */
  Optional<Derived<ArticleDate>> anywhere() {
    return withYear(clues.heading() == null ? 0 : clues.heading().at())
        .flatMap(text -> texts.read(text).stream())
        .filter(date -> DateTexts.namesYear(date.raw()))
        .findFirst()
        .map(date -> new Derived<>(date, "text", 0.4));
  }

  /** Short texts that name a year, from an index on. */
  private Stream<String> withYear(int from) {
    return all.stream()
        .skip(from)
        .map(TextNode::getWholeText)
        .filter(text -> text.length() <= MOST && Texts.digit(text) >= 0)
        .map(Texts::tidy)
        .filter(text -> text.length() <= LONGEST_ALONE && DateTexts.namesYear(text))
        .limit(MOST);
  }
}
