package io.newsloom.extract.signal;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An element that a role was found for.
 *
 * @param role what it is for
 * @param strength how the role is known
 * @param element the element; not to be changed
 * @param at how many texts of the page come before it, an index into {@link Signals#texts()}
 * @param furniture the outermost element around it that is furniture; null = in the open
 */
public record Mark(
    Role role, Strength strength, Element element, int at, @Nullable Element furniture) {

  /** How a role is known, weakest first. */
  public enum Strength {
    /** By the words of class or id. */
    CLASS,
    /** By the tag. */
    TAG,
    /** Stated by the page: microdata, {@code rel}. */
    STATED
  }

  /** True if the element is no furniture, seen from an element that surely is of the article. */
  public boolean isBeside(@Nullable Element article) {
    return furniture == null || (article != null && isInside(article, furniture));
  }

  private static boolean isInside(Element element, Element ancestor) {
    for (Element up = element; up != null; up = up.parent()) {
      if (up == ancestor) {
        return true;
      }
    }
    return false;
  }

  public String text() {
    return element.text();
  }
}
