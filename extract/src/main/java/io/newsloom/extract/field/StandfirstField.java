package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.TextNode;

/** What frames the headline: the kicker above, the lead below. Both are seen on the page. */
final class StandfirstField {

  private static final int SHORTEST_LEAD = 30;
  private static final int LONGEST_LEAD = 700;
  private static final int LONGEST_KICKER = 80;

  private static final int LONGEST_HEADING = 500;

  /** Between a kicker and the headline in one text. */
  private static final Pattern BORDER = Pattern.compile("[\\s:|/–—•·+-]+$");

  /** How many texts may lie between the headline and its lead: date, byline, share buttons. */
  private static final int REACH = 12;

  private StandfirstField() {}

  static Optional<Derived<String>> kicker(Clues clues, String headline, SiteNames names) {
    return clues
        .open(Role.KICKER)
        .filter(mark -> clues.heading() != null)
        .filter(mark -> clues.below(mark) <= 2 && clues.below(mark) >= -6)
        .map(mark -> Texts.of(mark.element(), LONGEST_KICKER + 1))
        .filter(text -> text.length() >= 2 && text.length() <= LONGEST_KICKER)
        .filter(text -> !Texts.key(headline).contains(Texts.key(text)) && !names.isName(text))
        .findFirst()
        .map(text -> new Derived<>(text, "kicker-class", 0.75))
        .or(() -> beforeHeadline(clues, headline, names));
  }

  /** What a heading, or a stated title, has before the headline, where it is a text of its own. */
  private static Optional<Derived<String>> beforeHeadline(
      Clues clues, String headline, SiteNames names) {
    Mark heading = clues.heading();
    if (heading == null || headline.isEmpty()) {
      return Optional.empty();
    }
    List<TextNode> texts = clues.signals().texts();
    int from = Math.max(0, heading.at() - 1);
    List<String> own =
        texts.subList(from, Math.min(texts.size(), from + 2)).stream()
            .map(text -> Texts.key(text.getWholeText()))
            .toList();
    return before(headline, Texts.of(heading.element(), LONGEST_HEADING))
        .map(text -> new Derived<>(text, "heading", 0.7))
        .or(
            () ->
                clues
                    .meta("og:title")
                    .flatMap(title -> before(headline, title))
                    .map(text -> new Derived<>(text, "open-graph+text", 0.7)))
        .filter(kicker -> own.contains(Texts.key(kicker.value())))
        .filter(kicker -> !names.isName(kicker.value()));
  }

  private static Optional<String> before(String headline, String title) {
    if (title.length() <= headline.length() || !title.endsWith(headline)) {
      return Optional.empty();
    }
    String text = title.substring(0, title.length() - headline.length());
    return Optional.of(BORDER.matcher(text).replaceFirst(""))
        .filter(kicker -> kicker.length() >= 2 && kicker.length() <= LONGEST_KICKER)
        .filter(kicker -> kicker.chars().noneMatch(Character::isDigit)); // a date, a number
  }

  static Optional<Derived<String>> lead(Clues clues, String headline) {
    List<String> descriptions =
        Stream.of(
                clues.meta("og:description"),
                clues.meta("description"),
                clues.linked("description"))
            .flatMap(Optional::stream)
            .toList();
    return marked(clues, headline, descriptions);
  }

  private static Optional<Derived<String>> marked(
      Clues clues, String headline, List<String> descriptions) {
    return clues
        .open(Role.STANDFIRST)
        .filter(mark -> isUnder(clues, mark) && isProse(mark))
        .map(mark -> Texts.of(mark.element(), LONGEST_LEAD + 1))
        .filter(text -> isLead(text, headline))
        .findFirst()
        .map(
            text -> {
              boolean described = descriptions.stream().anyMatch(d -> isSame(d, text));
              return described
                  ? new Derived<>(text, "standfirst-class+description", 0.95)
                  : new Derived<>(text, "standfirst-class", 0.8);
            });
  }

  private static boolean isUnder(Clues clues, Mark mark) {
    int below = clues.below(mark);
    return clues.heading() != null && below >= 0 && below <= REACH && !isInside(clues, mark);
  }

  /** A sentence without links: class names such as "summary" also stand on teasers and lists. */
  private static boolean isProse(Mark mark) {
    String text = Texts.of(mark.element(), LONGEST_LEAD + 1);
    return !text.isEmpty()
        && ".!?…\"”»".indexOf(text.charAt(text.length() - 1)) >= 0
        && mark.element().selectFirst("a[href]") == null;
  }

  private static boolean isInside(Clues clues, Mark mark) {
    return clues.heading() != null && mark.element() == clues.heading().element();
  }

  private static boolean isLead(String text, String headline) {
    return text.length() >= SHORTEST_LEAD
        && text.length() <= LONGEST_LEAD
        && !Texts.key(text).equals(Texts.key(headline));
  }

  private static boolean isSame(String description, String text) {
    return Texts.likeness(description, text) >= 0.8;
  }
}
