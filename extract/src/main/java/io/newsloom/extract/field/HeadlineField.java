package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Role;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The headline: the heading that people see, if it agrees with what the page states; else what it
 * states. Never the site's name.
 */
final class HeadlineField {

  private static final int LONGEST = 400;
  private static final double AGREES = 0.5;

  /** A sole heading is believed with less: publishers word titles for search engines anew. */
  private static final double SOLE_AGREES = 0.05;

  private static final int MOST = 40;
  private static final int FEWEST_WORDS = 3;

  /** Between a title and the site's name. */
  private static final Pattern BORDER =
      Pattern.compile("\\s+[|\\-–—:•·»«>/~‹›]{1,2}\\s+|\\s*[|»«›]\\s*|\\s+::\\s+|:\\s+");

  /** A headline, with the element it stands in, if it stands in one. */
  record Found(Derived<String> headline, @Nullable Mark heading) {}

  private final Clues clues;
  private final SiteNames names;
  private final List<Derived<String>> stated = new ArrayList<>();

  /** The words of {@link #stated}, in its order. */
  private final List<Set<String>> statedWords = new ArrayList<>();

  private final Map<Mark, String> texts = new IdentityHashMap<>();
  private final Map<Mark, String> keys = new IdentityHashMap<>();

  private HeadlineField(Clues clues, SiteNames names) {
    this.clues = clues;
    this.names = names;
  }

  static Optional<Found> read(Clues clues, SiteNames names) {
    return new HeadlineField(clues, names).read();
  }

  private Optional<Found> read() {
    List<Mark> headings = headings();
    state(clues.linked("headline"), "json-ld", 0.9, headings);
    state(clues.meta("og:title"), "open-graph", 0.85, headings);
    state(clues.meta("twitter:title", "title", "dc.title", "parsely-title"), "meta", 0.8, headings);
    state(clues.linked("name"), "json-ld", 0.7, headings);
    state(Optional.of(Texts.tidy(clues.signals().title())), "title", 0.7, headings);

    Mark best = null;
    double most = 0;
    for (Mark heading : headings) {
      double agreement = agreement(text(heading));
      if (agreement > most) {
        best = heading;
        most = agreement;
      }
    }
    if (best != null && most >= (isSole(best, headings) ? SOLE_AGREES : AGREES)) {
      return Optional.of(new Found(headline(text(best), most), best));
    }
    if (!stated.isEmpty()) {
      Mark seen = firstHeading(headings);
      return Optional.of(
          new Found(stated.get(0), seen == null ? seenAs(stated.get(0).value()) : seen));
    }
    return headings.stream()
        .findFirst()
        .flatMap(heading -> found(text(heading), "heading", 0.5, heading));
  }

  /** What people see, unless a newsroom states another headline twice. */
  private Derived<String> headline(String heading, double agreement) {
    return agreed()
        .filter(twice -> !Texts.key(twice.value()).equals(Texts.key(heading)))
        .orElseGet(() -> new Derived<>(bare(heading), "heading", agreement >= 0.99 ? 0.98 : 0.85));
  }

  /** The headline of a news article, where its linked data and Open Graph say the same. */
  private Optional<Derived<String>> agreed() {
    if (clues.article() == null || !clues.article().isA("NewsArticle")) {
      return Optional.empty();
    }
    String shared = clues.meta("og:title").map(Texts::key).orElse("");
    return clues
        .linked("headline")
        .filter(text -> Texts.key(text).equals(shared) && text.length() <= LONGEST)
        .filter(text -> Texts.words(text).size() >= FEWEST_WORDS)
        .filter(text -> withoutNames(text).equals(text))
        .map(text -> new Derived<>(text, "json-ld+open-graph", 0.9));
  }

  /** A sole heading that says something else still tells where the article begins. */
  private static @Nullable Mark firstHeading(List<Mark> headings) {
    return headings.size() == 1 ? headings.get(0) : null;
  }

  /** The only top heading of the page, and a whole phrase. */
  private boolean isSole(Mark best, List<Mark> headings) {
    return best.role() == Role.TOP_HEADING
        && Texts.words(text(best)).size() >= FEWEST_WORDS
        && headings.stream().filter(mark -> mark.role() == Role.TOP_HEADING).count() == 1;
  }

  /**
   * Some headings hold the kicker too, or the site's name behind a bar; what the page states as
   * headline is then one end of the heading.
   */
  private String bare(String heading) {
    for (Derived<String> value : stated) {
      String text = value.value();
      boolean end =
          heading.endsWith(text)
              || (heading.startsWith(text) && heading.startsWith(" | ", text.length()));
      if (end && text.length() < heading.length() && Texts.words(text).size() >= FEWEST_WORDS) {
        return text;
      }
    }
    return heading;
  }

  /** Where the page shows a headline that it gives no heading's tag or name. */
  private @Nullable Mark seenAs(String headline) {
    String key = Texts.key(headline);
    List<TextNode> texts = clues.signals().texts();
    for (int i = 0; i < texts.size(); i++) {
      TextNode text = texts.get(i);
      boolean fits = text.getWholeText().length() >= key.length();
      if (fits && text.parent() != null && Texts.key(text.getWholeText()).equals(key)) {
        return new Mark(Role.HEADLINE, Mark.Strength.CLASS, text.parent(), i, null);
      }
    }
    return null;
  }

  private static Optional<Found> found(
      String text, String strategy, double confidence, @Nullable Mark heading) {
    return Optional.of(new Found(new Derived<>(text, strategy, confidence), heading));
  }

  private List<Mark> headings() {
    return Stream.of(Role.TOP_HEADING, Role.HEADLINE)
        .flatMap(role -> clues.signals().marks(role))
        .limit(MOST)
        .filter(mark -> !text(mark).isEmpty() && !names.isName(text(mark)))
        .toList();
  }

  private String text(Mark mark) {
    return texts.computeIfAbsent(mark, seen -> Texts.of(seen.element(), LONGEST));
  }

  private String key(Mark mark) {
    return keys.computeIfAbsent(mark, seen -> Texts.key(text(seen)));
  }

  private double agreement(String heading) {
    Set<String> words = Texts.words(heading);
    double most = 0;
    for (Set<String> said : statedWords) {
      most = Math.max(most, Texts.likeness(words, said));
    }
    return most;
  }

  private void state(
      Optional<String> value, String strategy, double confidence, List<Mark> headings) {
    value
        .filter(text -> text.length() <= 2 * LONGEST) // else it has swallowed what follows it
        .map(text -> withoutSite(text, headings))
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST && !names.isName(text))
        .ifPresent(
            text -> {
              stated.add(new Derived<>(text, strategy, confidence));
              statedWords.add(Texts.words(text));
            });
  }

  /** Cuts names of the site and its sections off the ends, unless a heading has them as well. */
  private String withoutSite(String title, List<Mark> headings) {
    String key = Texts.key(title);
    for (Mark heading : headings) {
      if (key(heading).equals(key)) {
        return title;
      }
    }
    for (Mark heading : headings) {
      String text = text(heading);
      if (text.length() >= 15 && isPartOf(text, title)) {
        return text;
      }
    }
    return withoutNames(title);
  }

  /** The heading at the start or the end of the title, with a border beside it. */
  private static boolean isPartOf(String heading, String title) {
    if (title.startsWith(heading)) {
      return BORDER.matcher(title).region(heading.length(), title.length()).lookingAt();
    }
    if (title.endsWith(heading)) {
      Matcher border = BORDER.matcher(title.substring(0, title.length() - heading.length()));
      while (border.find()) {
        if (border.hitEnd()) {
          return true;
        }
      }
    }
    return false;
  }

  private String withoutNames(String title) {
    Matcher border = BORDER.matcher(title);
    int start = 0;
    int end = title.length();
    List<int[]> cuts = new ArrayList<>();
    while (border.find()) {
      cuts.add(new int[] {border.start(), border.end()});
    }
    for (int[] cut : cuts) {
      if (names.isName(title.substring(start, cut[0]))) {
        start = cut[1];
        break;
      }
    }
    for (int i = 0; i < cuts.size() && cuts.get(i)[0] > start; i++) {
      if (names.isName(title.substring(cuts.get(i)[1], end))) {
        end = cuts.get(i)[0];
        break;
      }
    }
    for (int i = cuts.size() - 1; i >= 0 && cuts.get(i)[0] > start; i--) {
      if (cuts.get(i)[1] <= end && names.isName(title.substring(cuts.get(i)[1], end))) {
        end = cuts.get(i)[0];
        break;
      }
    }
    return withoutTail(title.substring(start, Math.max(start, end)).strip());
  }

  /** What stands behind a bar at the end is the site or a section, whatever its name. */
  private static String withoutTail(String title) {
    int bar = title.lastIndexOf(" | ");
    boolean tail =
        bar > 0
            && Texts.words(title.substring(0, bar)).size() >= FEWEST_WORDS
            && Texts.words(title.substring(bar)).size() <= FEWEST_WORDS + 1;
    return tail ? title.substring(0, bar).strip() : title;
  }
}
