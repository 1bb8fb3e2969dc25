package io.newsloom.extract.signal;

import org.jsoup.nodes.Element;

/**
 * Attributes of elements as the parser names them, in small letters: jsoup's own look-up compares
 * letters of either case, on every element several times over.
 */
public final class Attributes {

  private Attributes() {}

  /** The value of an attribute; empty where there is none. */
  public static String of(Element element, String name) {
    return element.attributesSize() == 0 ? "" : element.attributes().get(name);
  }

  /**
   * As {@link Element#absUrl}: the address in an attribute, made absolute; empty where there is
   * none. An address that is absolute and plain already is taken as it is.
   */
  public static String address(Element element, String name) {
    String value = of(element, name);
    return isPlainAddress(value) ? value : element.absUrl(name);
  }

  /** True for an http address of which resolving would change nothing. */
  static boolean isPlainAddress(String value) {
    int host = value.startsWith("https://") ? 8 : value.startsWith("http://") ? 7 : value.length();
    int path = host;
    while (path < value.length() && isHostLetter(value.charAt(path))) {
      path++;
    }
    if (path == host || path >= value.length() || value.charAt(path) != '/') {
      return false;
    }
    for (int i = path; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean dotSegment = c == '/' && i + 1 < value.length() && value.charAt(i + 1) == '.';
      if (c <= ' ' || c > '~' || c == '#' || c == '\\' || dotSegment) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHostLetter(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '-';
  }

  /** Whether an attribute is there, with a value or without. */
  public static boolean has(Element element, String name) {
    return element.attributesSize() > 0 && element.attributes().hasKey(name);
  }
}
