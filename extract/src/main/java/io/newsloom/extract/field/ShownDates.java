package io.newsloom.extract.field;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.Derived;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Role;
import io.newsloom.extract.words.Stems;
import io.newsloom.extract.words.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The dates that people see on a page: in marked elements and in the texts about the headline. */
final class ShownDates {

  /** Texts looked through around the headline for a date in the open. */
  private static final int ABOVE = 8;

  private static final int BELOW = 30;

  /** Beside the headline, in texts: there the date is the article's. */
  private static final int BESIDE = 6;

  private static final int LONGEST = 160;
  private static final int MOST_MARKS = 20;

  private static final Pattern CLOCK = Pattern.compile("\\d[:.h]\\d\\d");

  /** Words before dates that tell a change from the first publication. */
  private static final Stems CHANGE_WORDS = changeWords();

  private final Clues clues;
  private final DateTexts texts;
  private @Nullable List<Shown> marks;

  ShownDates(Clues clues, DateTexts texts) {
    this.clues = clues;
    this.texts = texts;
  }

  private static Stems changeWords() {
    List<String> words = new ArrayList<>();
    Tables.read("/io/newsloom/extract/field/changed.tsv")
        .forEach(row -> words.addAll(List.of(row.get(1).split("\\|"))));
    return new Stems(words);
  }

  /**
   * The date of the marked element nearest to the headline.
   *
   * @param stated whether the page states what the date is, by microdata
   * @param changed whether it is the date of a change
   */
  Optional<Derived<ArticleDate>> marked(
      boolean stated, boolean changed, String strategy, double confidence) {
    return marks(stated, changed)
        .flatMap(mark -> mark.date().stream())
        .findFirst()
        .map(date -> new Derived<>(date, strategy, confidence));
  }

  /** A marked date of a day known from elsewhere, which says more than the day. */
  Optional<Derived<ArticleDate>> of(String day) {
    return marks(false, false)
        .flatMap(mark -> mark.date().stream())
        .filter(date -> date.local().startsWith(day))
        .findFirst()
        .map(date -> new Derived<>(date, "time-element+url", 0.93));
  }

  /** A date right beside the headline, marked or not. */
  Optional<Derived<ArticleDate>> beside() {
    return marks(false, false)
        .filter(mark -> mark.distance <= BESIDE)
        .flatMap(mark -> mark.date().stream())
        .findFirst()
        .map(date -> new Derived<>(date, "time-element", 0.85))
        .or(() -> written(BESIDE / 2, BESIDE));
  }

  /** Dates in the texts around the headline; a short text that is a date rather than has one. */
  Optional<Derived<ArticleDate>> written() {
    return written(ABOVE, BELOW);
  }

  /** Dates with a time of day about the headline, of publication rather than change. */
  Stream<ArticleDate> timed() {
    Stream<ArticleDate> marked =
        marks(false, false)
            .filter(mark -> clues.heading() != null && mark.distance <= BELOW)
            .flatMap(mark -> mark.date().stream());
    Stream<ArticleDate> written =
        near(ABOVE, BESIDE)
            .filter(text -> CLOCK.matcher(text).find() && !isChange(text))
            .flatMap(text -> texts.readShown(text).stream());
    return Stream.concat(marked, written).filter(date -> date.local().contains("T"));
  }

  private Stream<Shown> marks(boolean stated, boolean changed) {
    return marks().stream()
        .filter(shown -> stated == (shown.mark.strength() == Mark.Strength.STATED))
        .filter(shown -> changed == shown.isChange())
        .limit(MOST_MARKS);
  }

  /** Marks nearest to the headline first; those of the article, not of teasers. */
  private List<Shown> marks() {
    List<Shown> made = marks;
    if (made == null) {
      made =
          clues
              .open(Role.DATE)
              .map(Shown::new)
              .sorted(
                  Comparator.<Shown>comparingInt(shown -> shown.distance)
                      .thenComparing(shown -> shown.mark.strength(), Comparator.reverseOrder()))
              .toList();
      marks = made;
    }
    return made;
  }

  /** A marked date; what costs to find out is found out when it is asked for, once. */
  private final class Shown {

    private final Mark mark;
    private final int distance;
    private @Nullable Boolean change;
    private @Nullable Optional<ArticleDate> date;

    Shown(Mark mark) {
      this.mark = mark;
      this.distance = distance(mark);
    }

    boolean isChange() {
      Boolean known = change;
      if (known == null) {
        known = ShownDates.isChange(mark.element());
        change = known;
      }
      return known;
    }

    Optional<ArticleDate> date() {
      Optional<ArticleDate> known = date;
      if (known == null) {
        known = read(mark);
        date = known;
      }
      return known;
    }
  }

  private int distance(Mark mark) {
    if (clues.heading() == null) {
      return 0;
    }
    int below = clues.below(mark);
    return below < 0 ? -3 * below : below;
  }

  /** A word of change in the class or before the first digit; one behind it is of another date. */
  private static boolean isChange(Element element) {
    String names = element.attr("itemprop") + " " + element.className() + " ";
    return isChange(names + beforeText(element)) || isChange(Texts.of(element, 60));
  }

  private static boolean isChange(String text) {
    int digit = Texts.digit(text);
    return CHANGE_WORDS.isIn(digit < 0 ? text : text.substring(0, digit));
  }

  private static String beforeText(Element element) {
    var previous = element.previousSibling();
    return previous instanceof TextNode text ? text.text() + " " : "";
  }

  private Optional<ArticleDate> read(Mark mark) {
    Element element = mark.element();
    for (String attribute : List.of("datetime", "content", "data-datetime", "title")) {
      if (!element.attr(attribute).isBlank()) {
        Optional<ArticleDate> date = texts.read(element.attr(attribute));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return texts.readShown(Texts.of(element, LONGEST));
  }

  private Optional<Derived<ArticleDate>> written(int above, int below) {
    return near(above, below)
        .flatMap(text -> texts.readShown(text).stream())
        .findFirst()
        .map(date -> new Derived<>(date, "text-near-headline", 0.6));
  }

  /** Short texts with a digit, turn by turn below and above the headline. */
  private Stream<String> near(int above, int below) {
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
    List<TextNode> all = clues.signals().texts();
    return order.stream()
        .filter(i -> i >= 0 && i < all.size())
        .map(all::get)
        .filter(text -> Texts.digit(text.getWholeText()) >= 0)
        .map(text -> Texts.tidy(text.text()))
        .filter(text -> text.length() >= 6 && text.length() <= 80 && Texts.digit(text) >= 0);
  }

  /** The first text further down that is nothing but a whole date. */
  Optional<Derived<ArticleDate>> anywhere() {
    int from = clues.heading() == null ? 0 : clues.heading().at();
    return clues.signals().texts().stream()
        .skip(from)
        .map(TextNode::getWholeText)
        .filter(text -> text.length() <= 200 && Texts.digit(text) >= 0)
        .map(Texts::tidy)
        .filter(text -> text.length() <= 60 && DateTexts.namesYear(text))
        .limit(200)
        .flatMap(text -> texts.read(text).stream())
        .filter(date -> DateTexts.namesYear(date.raw()))
        .findFirst()
        .map(date -> new Derived<>(date, "text", 0.4));
  }
}
