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

  /** Whether an attribute is there, with a value or without. */
  public static boolean has(Element element, String name) {
    return element.attributesSize() > 0 && element.attributes().hasKey(name);
  }
}
