package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a page states as its headline, in metadata and title, without the site's name. */
final class StatedTitles {

  private final Clues clues;
  private final SiteNames names;
  private final List<Heading> headings;
  private final List<Derived<String>> titles = new ArrayList<>();

  /** What was stated so far, before anything was cut off it. */
  private final Set<String> seen = new HashSet<>();

  /** The words of {@link #titles}, in their order. */
  private final List<Set<String>> words = new ArrayList<>();

  private StatedTitles(Clues clues, SiteNames names, List<Heading> headings) {
    this.clues = clues;
    this.names = names;
    this.headings = headings;
  }

  static StatedTitles of(Clues clues, SiteNames names, List<Heading> headings) {
    StatedTitles stated = new StatedTitles(clues, names, headings);
    Optional<String> shared = clues.meta("og:title");
    String title = Texts.tidy(clues.signals().title());
    Optional<String> linked = clues.linked("headline");
    stated.add(
        linked.filter(text -> !isCutShort(text, shared.orElse("")) && !isCutShort(text, title)),
        "json-ld",
        0.9);
    stated.add(shared, "open-graph", 0.85);
    stated.add(clues.meta("twitter:title", "title", "dc.title", "parsely-title"), "meta", 0.8);
    stated.add(clues.linked("name"), "json-ld", 0.7);
    stated.add(Optional.of(title), "title", 0.7);
    return stated;
  }

  /** Some templates keep to the 110 letters that search engines once asked for. */
  private static boolean isCutShort(String text, String whole) {
    String start =
        text.endsWith("…") || text.endsWith("...")
            ? text.substring(0, text.length() - (text.endsWith("…") ? 1 : 3))
            : text;
    return start.length() >= 60
        && start.length() < whole.length()
        && whole.startsWith(start)
        && (start.length() < text.length() || !TitleEnds.isBorder(whole, start.length()));
  }

  private void add(Optional<String> value, String strategy, double confidence) {
    String whole = value.orElse("");
    if (whole.length() > 2 * Heading.LONGEST || !seen.add(whole)) {
      return; // it holds what follows it, or was stated before, by what is trusted more
    }
    String text = TitleEnds.cut(whole, headings, names);
    boolean fits = !text.isEmpty() && text.length() <= Heading.LONGEST;
    if (fits && (!names.isName(text) || isHeading(text))) {
      titles.add(new Derived<>(text, strategy, confidence));
      words.add(Texts.words(text));
    }
  }

  private boolean isHeading(String text) {
    String key = Texts.key(text);
    for (Heading heading : headings) {
      if (heading.key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  Optional<Derived<String>> first() {
    return titles.isEmpty() ? Optional.empty() : Optional.of(titles.get(0));
  }

  /** How much a text's words are those of the title that is most like it: 0 to 1. */
  double agreement(Set<String> text) {
    double most = 0;
    for (Set<String> said : words) {
      most = Math.max(most, Texts.likeness(text, said));
    }
    return most;
  }

  /** The headline of a news article, where its linked data and Open Graph say the same. */
  Optional<Derived<String>> twice() {
    if (clues.article() == null || !clues.article().isA("NewsArticle")) {
      return Optional.empty();
    }
    String shared = clues.meta("og:title").map(Texts::key).orElse("");
    return clues
        .linked("headline")
        .filter(text -> Texts.key(text).equals(shared) && text.length() <= Heading.LONGEST)
        .filter(text -> Texts.words(text).size() >= Heading.FEWEST_WORDS)
        .filter(text -> TitleEnds.withoutNames(text, names).equals(text))
        .map(text -> new Derived<>(text, "json-ld+open-graph", 0.9));
  }

  /**
   * Some headings hold the kicker too, or the site's name behind a bar; what the page states as
   * headline is then one end of the heading. Not where Open Graph has the heading as it is.
   */
  String bare(String heading) {
    if (clues.meta("og:title").filter(heading::equals).isPresent()) {
      return heading;
    }
    for (Derived<String> title : titles) {
      String text = title.value();
      boolean end =
          heading.endsWith(text)
              || (heading.startsWith(text) && heading.startsWith(" | ", text.length()));
      if (end
          && text.length() < heading.length()
          && Texts.words(text).size() >= Heading.FEWEST_WORDS) {
        return text;
      }
    }
    return heading;
  }
}
