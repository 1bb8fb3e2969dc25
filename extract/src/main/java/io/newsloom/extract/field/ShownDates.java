package io.newsloom.extract.field;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.Derived;
import io.newsloom.extract.signal.Attributes;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The dates that people see on a page: in marked elements and in the texts about the headline. */
final class ShownDates {

  /** Beside the headline, in texts: there the date is the article's. */
  private static final int BESIDE = 6;

  private static final int LONGEST = 160;
  private static final int MOST_MARKS = 20;
  private static final int MOST_TIMED = 4;

  /** Attributes that state a date. */
  private static final List<String> STATING =
      List.of("datetime", "content", "data-datetime", "title");

  private static final Comparator<Shown> NEAREST =
      Comparator.<Shown>comparingInt(shown -> shown.distance)
          .thenComparing(shown -> shown.mark.strength(), Comparator.reverseOrder());

  private final Clues clues;
  private final DateTexts texts;
  private final WrittenDates written;
  private @Nullable List<Shown> marks;

  ShownDates(Clues clues, DateTexts texts) {
    this.clues = clues;
    this.texts = texts;
    this.written = new WrittenDates(clues, texts);
  }

  /**
   * The date of the marked element nearest to the headline.
   *
   * @param stated whether the page states what the date is, by microdata
   * @param changed whether it is the date of a change
   */
  Optional<Derived<ArticleDate>> marked(
      boolean stated, boolean changed, String strategy, double confidence) {
    return first(stated, changed, mark -> mark.date().isPresent())
        .map(date -> new Derived<>(date, strategy, confidence));
  }

  /** A marked date of a day known from elsewhere, which says more than the day. */
  Optional<Derived<ArticleDate>> of(String day) {
    return startingWith(day, 0.93);
  }

  /** A date right beside the headline, marked or not. */
  Optional<Derived<ArticleDate>> beside() {
    return first(false, false, mark -> mark.distance <= BESIDE && mark.date().isPresent())
        .map(date -> new Derived<>(date, "time-element", 0.85))
        .or(() -> written.near(BESIDE / 2, BESIDE));
  }

  /** A marked date within a month known from elsewhere. */
  Optional<Derived<ArticleDate>> within(String month) {
    return startingWith(month, 0.9);
  }

  private Optional<Derived<ArticleDate>> startingWith(String dayOrMonth, double confidence) {
    return first(false, false, mark -> mark.isOf(dayOrMonth))
        .map(date -> new Derived<>(date, "time-element+url", confidence));
  }

  /** A date in the texts around the headline. */
  Optional<Derived<ArticleDate>> written() {
    return written.near(WrittenDates.ABOVE, WrittenDates.BELOW);
  }

  /** The date of a change in the texts around the headline. */
  Optional<Derived<ArticleDate>> changed() {
    return written.changed();
  }

  /** A date that stands alone somewhere, within a month known from elsewhere. */
  Optional<Derived<ArticleDate>> writtenWithin(String month) {
    return written.within(month);
  }

  /** A date further down. */
  Optional<Derived<ArticleDate>> anywhere() {
    return written.anywhere();
  }

  /** Dates with a time of day about the headline, of publication rather than change. */
  Stream<ArticleDate> timed() {
    Stream<ArticleDate> marked =
        marks().stream()
            .filter(mark -> mark.is(false, false))
            .limit(MOST_MARKS)
            .filter(mark -> clues.heading() != null && mark.distance <= WrittenDates.BELOW)
            .limit(MOST_TIMED)
            .flatMap(mark -> Stream.concat(mark.date().stream(), seen(mark.mark)));
    return Stream.concat(marked, written.timed(WrittenDates.ABOVE, BESIDE))
        .filter(date -> date.local().contains("T"));
  }

  /** The date of the first of some marks that is wanted; further ones are not looked at. */
  private Optional<ArticleDate> first(boolean stated, boolean changed, Predicate<Shown> wanted) {
    int tried = 0;
    for (Shown shown : marks()) {
      if (tried < MOST_MARKS && shown.is(stated, changed)) {
        tried++;
        if (wanted.test(shown)) {
          return shown.date();
        }
      }
    }
    return Optional.empty();
  }

  /** Marks nearest to the headline first; those of the article, not of teasers. */
  private List<Shown> marks() {
    List<Shown> made = marks;
    if (made == null) {
      made = new ArrayList<>();
      for (Mark mark : clues.open(Role.DATE)) {
        made.add(new Shown(mark));
      }
      made.sort(NEAREST);
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

    boolean is(boolean stated, boolean changed) {
      return stated == (mark.strength() == Mark.Strength.STATED) && changed == isChange();
    }

    boolean isOf(String dayOrMonth) {
      return date().filter(date -> date.local().startsWith(dayOrMonth)).isPresent();
    }

    private boolean isChange() {
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

  /** A word of change in the class, or before the date. */
  private static boolean isChange(Element element) {
    String names =
        Attributes.of(element, "itemprop") + " " + Attributes.of(element, "class").trim() + " ";
    return DateLabels.tellAChange(names + beforeText(element))
        || DateLabels.tellAChange(Texts.of(element, 60));
  }

  private static String beforeText(Element element) {
    var previous = element.previousSibling();
    return previous instanceof TextNode text ? text.text() + " " : "";
  }

  /** What people see of a mark that states its date in an attribute. */
  private Stream<ArticleDate> seen(Mark mark) {
    return Stream.of(mark.element().attr("title"), Texts.of(mark.element(), LONGEST))
        .filter(text -> !text.isEmpty())
        .flatMap(text -> texts.readShown(text).stream());
  }

  /** The part of an element's text that is about what the element is about. */
  private static String dated(Element element) {
    String text = Texts.of(element, LONGEST);
    String published = isChange(element) ? "" : DateLabels.published(text).strip();
    return published.isEmpty() ? text : published;
  }

  private Optional<ArticleDate> read(Mark mark) {
    Element element = mark.element();
    for (String attribute : STATING) {
      String stated = Attributes.of(element, attribute);
      if (!stated.isBlank()) {
        Optional<ArticleDate> date = texts.read(stated);
        if (date.isPresent()) {
          return date.map(day -> written.withClock(day, mark.at()));
        }
      }
    }
    return texts.readShown(dated(element)).map(day -> written.withClock(day, mark.at()));
  }
}
