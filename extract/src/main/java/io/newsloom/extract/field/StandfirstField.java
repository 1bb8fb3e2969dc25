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
    if (clues.heading() == null) {
      return Optional.empty();
    }
    String key = Texts.key(headline);
    for (Mark mark : clues.open(Role.KICKER)) {
      int below = clues.below(mark);
      String text = below <= 2 && below >= -6 ? Texts.of(mark.element(), LONGEST_KICKER + 1) : "";
      if (text.length() >= 2
          && text.length() <= LONGEST_KICKER
          && !key.contains(Texts.key(text))
          && !names.isName(text)) {
        return Optional.of(new Derived<>(text, "kicker-class", 0.75));
      }
    }
    return beforeHeadline(clues, headline, names);
  }

  /** What a heading, or a stated title, has before the headline, where it is a text of its own. */
  private static Optional<Derived<String>> beforeHeadline(
      Clues clues, String headline, SiteNames names) {
    Mark heading = clues.heading();
    if (heading == null || headline.isEmpty()) {
      return Optional.empty();
    }
    return before(headline, Texts.of(heading.element(), LONGEST_HEADING))
        .map(text -> new Derived<>(text, "heading", 0.7))
        .or(
            () ->
                clues
                    .meta("og:title")
                    .flatMap(title -> before(headline, title))
                    .map(text -> new Derived<>(text, "open-graph+text", 0.7)))
        .filter(kicker -> isTextAt(heading, kicker.value(), clues))
        .filter(kicker -> !names.isName(kicker.value()));
  }

  /** True for the text right before a heading, or the one it begins with. */
  private static boolean isTextAt(Mark heading, String text, Clues clues) {
    String key = Texts.key(text);
    List<TextNode> texts = clues.signals().texts();
    int from = Math.max(0, heading.at() - 1);
    for (int i = from; i < Math.min(texts.size(), from + 2); i++) {
      if (Texts.key(texts.get(i).getWholeText()).equals(key)) {
        return true;
      }
    }
    return false;
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
    for (Mark mark : clues.open(Role.STANDFIRST)) {
      String text = isUnder(clues, mark) ? Texts.of(mark.element(), LONGEST_LEAD + 1) : "";
      if (isLead(text, headline) && isProse(text) && Inside.links(mark.element()).isEmpty()) {
        return Optional.of(
            isDescription(text, clues)
                ? new Derived<>(text, "standfirst-class+description", 0.95)
                : new Derived<>(text, "standfirst-class", 0.8));
      }
    }
    return Optional.empty();
  }

  private static boolean isDescription(String text, Clues clues) {
    return Stream.of(
            clues.meta("og:description"), clues.meta("description"), clues.linked("description"))
        .flatMap(Optional::stream)
        .anyMatch(description -> isSame(description, text));
  }

  private static boolean isUnder(Clues clues, Mark mark) {
    int below = clues.below(mark);
    return clues.heading() != null && below >= 0 && below <= REACH && !isInside(clues, mark);
  }

  /**
   * A sentence, and without links: class names such as "summary" also stand on teasers and lists.
   */
  private static boolean isProse(String text) {
    return !text.isEmpty() && ".!?…\"”»".indexOf(text.charAt(text.length() - 1)) >= 0;
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
