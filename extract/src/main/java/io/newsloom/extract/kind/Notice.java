package io.newsloom.extract.kind;

import io.newsloom.common.event.Rejection;
import io.newsloom.extract.kind.NoticeWords.Kind;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Knows error pages and walls: what they call themselves in title and headings, and what they say.
 * A page that has a headline of its own is none, even if a login form or a consent notice is in it.
 */
final class Notice {

  /** Letters of a notice: error pages and walls say no more. */
  private static final int NOTICE = 500;

  /** Letters of a wall with what it offers. */
  private static final int WALL = 900;

  /** Letters of a consent notice with all its purposes. */
  private static final int LONG_NOTICE = 1500;

  /** Letters of an article of one sentence. */
  private static final int SENTENCE = 300;

  /** Letters of a heading that may be a headline. */
  private static final int LABEL = 12;

  /** Letters of what stands beside a notice in a title and may be more than the site's name. */
  private static final int NAME = 25;

  private static final int HEADINGS = 4;
  private static final int CONSENT_CUES = 4;

  private static final Evaluator HEADING_TAGS = Selector.evaluatorOf("h1,h2");

  private final NoticeWords words = new NoticeWords();

  /**
   * @param text the body's text without teasers
   * @param siteName what the page says its site is, in lower case, or empty
   */
  @Nullable Verdict judge(Document document, String title, String siteName, String text) {
    if (text.length() >= LONG_NOTICE) {
      return null;
    }
    List<Element> elements = document.select(HEADING_TAGS);
    List<String> headings =
        elements.stream()
            .limit(HEADINGS)
            .map(Element::text)
            .filter(heading -> heading.length() < 120)
            .toList();
    boolean headed = isHeaded(elements, siteName);
    String inTitle = words.titleOf(Kind.ERROR, title);
    if (inTitle != null && text.length() < (headed ? SENTENCE : NOTICE)) {
      return no(Rejection.ERROR_PAGE, "its title is '" + inTitle + "'");
    }
    if (headed) {
      return null;
    }
    String error = called(Kind.ERROR, headings);
    if (error != null && text.length() < NOTICE) {
      return no(Rejection.ERROR_PAGE, "its heading is '" + error + "'");
    }
    return isTitled(title, siteName) ? null : wall(document, title, headings, text);
  }

  private @Nullable Verdict wall(
      Document document, String title, List<String> headings, String text) {
    String titled = words.titleOf(Kind.WALL, title);
    String wall = titled == null ? called(Kind.WALL, headings) : titled;
    if (wall != null && text.length() < WALL) {
      return no(Rejection.WALL, "it calls itself '" + wall + "'");
    }
    return said(document, text);
  }

  private @Nullable String called(Kind kind, List<String> headings) {
    return headings.stream()
        .map(heading -> words.titleOf(kind, heading))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private @Nullable Verdict said(Document document, String text) {
    if (isConsent(text)) {
      return no(Rejection.WALL, "its text asks for consent");
    }
    if (text.length() < NOTICE && words.cues(Kind.ROBOT, text) > 0) {
      return no(Rejection.WALL, "its text is a check for robots");
    }
    boolean form = document.selectFirst("input[type=password]") != null;
    if (form && text.length() < SENTENCE) {
      return no(Rejection.WALL, "a login form and hardly any text");
    }
    return null;
  }

  /** True for the speech of consent notices, which articles about them don't use. */
  boolean isConsent(String text) {
    return text.length() < LONG_NOTICE && words.cues(Kind.CONSENT, text) >= CONSENT_CUES;
  }

  /** True if the first heading that is not the site's name is no notice. */
  private boolean isHeaded(List<Element> headings, String siteName) {
    for (Element heading : headings) {
      if (!heading.nameIs("h1")) {
        continue;
      }
      String text = NoticeWords.normal(heading.text()).strip();
      boolean name = text.isEmpty() || text.equals(siteName) || isAddress(text);
      if (!name) {
        return words.otherParts(text).stream().anyMatch(part -> part.length() >= LABEL);
      }
    }
    return false;
  }

  private boolean isTitled(String title, String siteName) {
    return words.otherParts(title).stream()
        .anyMatch(part -> part.length() >= NAME && !part.equals(siteName));
  }

  private static boolean isAddress(String text) {
    return text.indexOf(' ') < 0 && text.indexOf('.') > 0;
  }

  private static Verdict no(Rejection reason, String detail) {
    return new Verdict.NoArticle(reason, detail);
  }
}
