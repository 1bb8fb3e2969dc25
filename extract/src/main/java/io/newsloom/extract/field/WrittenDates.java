package io.newsloom.extract.field;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.Derived;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
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

  private static final String NEAR = "text-near-headline";

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

  /** Where texts with a digit are about the headline; null = not looked for yet. */
  private @Nullable List<Integer> dated;

  /** What {@link #changed} found; null = not looked for yet. */
  private @Nullable Optional<Derived<ArticleDate>> change;

  WrittenDates(Clues clues, DateTexts texts) {
    this.clues = clues;
    this.texts = texts;
    this.all = clues.signals().texts();
  }

  /** Dates in short texts around the headline, nearest first, and how reports begin. */
  Optional<Derived<ArticleDate>> near(int above, int below) {
    for (int i : around(above, below)) {
      Optional<ArticleDate> date = isOfSomethingElse(i) ? Optional.empty() : readAt(i);
      if (date.isPresent()) {
        return Optional.of(new Derived<>(date.get(), NEAR, 0.6));
      }
    }
    return Optional.empty();
  }

  /** Dates with a time of day around the headline, of publication rather than change. */
  Stream<ArticleDate> timed(int above, int below) {
    return around(above, below).stream()
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
    for (int i : around(ABOVE, BELOW)) {
      String part = isChanged(i) ? text(i) : DateLabels.changed(text(i));
      boolean fits = part.length() >= SHORTEST && part.length() <= LONGEST;
      Optional<ArticleDate> date = fits ? texts.readShown(part.strip()) : Optional.empty();
      if (date.isPresent()) {
        return Optional.of(new Derived<>(date.get(), NEAR, 0.6));
      }
    }
    return Optional.empty();
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
  private List<Integer> around(int above, int below) {
    if (clues.heading() == null) {
      return List.of();
    }
    int at = clues.heading().at();
    List<Integer> around = new ArrayList<>();
    for (int i : dated(at)) {
      if (i >= at - above && i < at + below) {
        around.add(i);
      }
    }
    return around;
  }

  private List<Integer> dated(int at) {
    List<Integer> made = dated;
    if (made == null) {
      made = new ArrayList<>();
      for (int i = 1; i <= BELOW; i++) {
        addDated(made, at + i - 1);
        if (i <= ABOVE) {
          addDated(made, at - i);
        }
      }
      dated = made;
    }
    return made;
  }

  private void addDated(List<Integer> dated, int i) {
    if (i >= 0
        && i < all.size()
        && hasDigit(all.get(i).getWholeText())
        && text(i).length() >= SHORTEST) {
      dated.add(i);
    }
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
    return withYear(0, (text, date) -> isMostOf(text, date) && date.local().startsWith(month))
        .map(date -> new Derived<>(date, "text+url", 0.7));
  }

  private static boolean isMostOf(String text, ArticleDate date) {
    return date.raw().length() * 2 >= text.length();
  }

  /** The first short text below the headline with a whole date. */
  Optional<Derived<ArticleDate>> anywhere() {
    int from = clues.heading() == null ? 0 : clues.heading().at();
    return withYear(from, (text, date) -> DateTexts.namesYear(date.raw()))
        .map(date -> new Derived<>(date, "text", 0.4));
  }

  /** The first date that fits its text, of short texts that name a year, from an index on. */
  private Optional<ArticleDate> withYear(int from, BiPredicate<String, ArticleDate> fits) {
    int tried = 0;
    for (int i = from; i < all.size() && tried < MOST; i++) {
      String text = shortText(all.get(i).getWholeText());
      if (DateTexts.namesYear(text)) {
        tried++;
        Optional<ArticleDate> date = texts.read(text).filter(found -> fits.test(text, found));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** A text with a digit that is short enough to be a date alone; empty = it is another. */
  private static String shortText(String whole) {
    String text = whole.length() <= MOST && Texts.digit(whole) >= 0 ? Texts.tidy(whole) : "";
    return text.length() <= LONGEST_ALONE ? text : "";
  }
}
