package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.extract.signal.Mark;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The headline: the heading that people see, if it agrees with what the page states; else what it
 * states. Never the site's name.
 */
final class HeadlineField {

  private static final double AGREES = 0.5;

  /** A sole heading is believed with less: publishers word titles for search engines anew. */
  private static final double SOLE_AGREES = 0.05;

  /** A headline, with the element it stands in, if it stands in one. */
  record Found(Derived<String> headline, @Nullable Mark heading) {}

  /** A headline of this confidence or less is the site's name more often than not. */
  static final double UNSURE = 0.3;

  private final Clues clues;
  private final SiteNames names;
  private final List<Heading> headings;
  private final StatedTitles stated;

  private HeadlineField(Clues clues, SiteNames names) {
    this.clues = clues;
    this.names = names;
    headings = Heading.all(clues, names);
    stated = StatedTitles.of(clues, names, headings);
  }

  static Optional<Found> read(Clues clues, SiteNames names) {
    return new HeadlineField(clues, names).read();
  }

  private Optional<Found> read() {
    Heading best = null;
    double most = 0;
    for (Heading heading : headings) {
      double agreement = stated.agreement(heading.words());
      if (agreement > most) {
        best = heading;
        most = agreement;
      }
    }
    if (best != null && most >= (isSole(best) ? SOLE_AGREES : AGREES)) {
      return Optional.of(seen(best, most));
    }
    return stated
        .first()
        .filter(title -> !isLabel(title) || loneHeading().isEmpty())
        .map(this::unseen)
        .or(() -> firstHeading().map(HeadlineField::alone))
        .or(this::titleOfTheSite);
  }

  /**
   * A page that says little but its site's name. Where the page shows what its title has behind
   * that ({@code gazette.example Bridge opens}) it is the headline, else the whole title is.
   */
  private Optional<Found> titleOfTheSite() {
    String title = Texts.tidy(clues.signals().title());
    if (title.isEmpty() || title.length() > Heading.LONGEST) {
      return Optional.empty();
    }
    String rest = names.cutOff(title);
    Mark seen = rest.equals(title) ? null : ShownTitle.anywhere(rest, clues);
    String headline = seen == null ? title : rest;
    return Optional.of(new Found(new Derived<>(headline, "title-of-site", UNSURE), seen));
  }

  /** A title that says the same on many pages, such as "Article". */
  private static boolean isLabel(Derived<String> title) {
    return title.strategy().equals("title")
        && Texts.words(title.value()).size() < Heading.FEWEST_WORDS;
  }

  private Optional<Heading> loneHeading() {
    return firstHeading().filter(heading -> headings.size() == 1 && heading.isPhrase());
  }

  private Optional<Heading> firstHeading() {
    return headings.stream().findFirst();
  }

  /** What people see, unless a newsroom states another headline twice. */
  private Found seen(Heading heading, double agreement) {
    return ShownTitle.under(heading, clues)
        .orElseGet(() -> new Found(headline(heading, agreement), heading.mark()));
  }

  private Derived<String> headline(Heading heading, double agreement) {
    return stated
        .twice()
        .filter(twice -> !Texts.key(twice.value()).equals(heading.key()))
        .orElseGet(
            () ->
                new Derived<>(
                    stated.bare(heading.text()), "heading", agreement >= 0.99 ? 0.98 : 0.85));
  }

  private Found unseen(Derived<String> title) {
    return firstHeading()
        .flatMap(heading -> ShownTitle.under(heading, clues))
        .orElseGet(() -> placed(title));
  }

  /** A sole heading that says something else still tells where the article begins. */
  private Found placed(Derived<String> title) {
    Mark seen =
        headings.size() == 1 ? headings.get(0).mark() : ShownTitle.anywhere(title.value(), clues);
    Found whole = new Found(title, seen);
    return seen == null && headings.isEmpty()
        ? ShownTitle.partOf(title, clues).orElse(whole)
        : whole;
  }

  private static Found alone(Heading heading) {
    return new Found(new Derived<>(heading.text(), "heading", 0.5), heading.mark());
  }

  /** The only top heading of the page, and a whole phrase. */
  private boolean isSole(Heading best) {
    return best.isTop()
        && best.isPhrase()
        && headings.stream().filter(Heading::isTop).map(Heading::key).distinct().count() == 1;
  }
}
