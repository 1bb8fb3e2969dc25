package io.newsloom.extract.signal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How browsers set an element, by its tag (HTML, "Rendering"). */
public enum Display {
  /** A block, which parts the text before it from the text after it. */
  BLOCK(""),
  /** Part of the text of its block. */
  INLINE(
      "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd "
          + "label mark q ruby rt rp s samp small span strike strong sub sup time "
          + "tt u var wbr nobr o:p st1:place amp-link"),
  /** Set from elsewhere: pictures and embeds. */
  REPLACED("img iframe video audio object embed amp-img picture"),
  /** Not set at all, or no text: scripts, what forms are made of. */
  NONE(
      "script style noscript template svg head canvas button input select "
          + "textarea option link meta map math datalist dialog");

  private static final Map<String, Display> BY_TAG = byTag();

  /** All tags that are not plain blocks. */
  static final Set<String> TAGS = BY_TAG.keySet();

  private final String tags;

  Display(String tags) {
    this.tags = tags;
  }

  private static Map<String, Display> byTag() {
    Map<String, Display> byTag = new HashMap<>();
    for (Display display : values()) {
      for (String tag : display.tags.split(" ")) {
        byTag.put(tag, display);
      }
    }
    return byTag;
  }

  static Display of(String tag) {
    return BY_TAG.getOrDefault(tag, BLOCK);
  }
}
