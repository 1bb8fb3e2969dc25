package io.newsloom.extract.body;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text without a block boundary or line break in it, or a picture or embed among them.
 */
final class Run {

  final Box box;
  final String text;

  /** An {@code img}, {@code iframe} or the like; null = the run is text. */
  final @Nullable Element media;

  /** True if only a single line break parts it from the run before. */
  final boolean continues;

  /**
   * How much there is to read: letters and digits count 1, those of scripts that write words in one
   * or two characters count 3.
   */
  final int weight;

  final int linkWeight;
  final int commas;

  /** Why the run is no part of the body; null = it is. */
  @Nullable String dropped;

  private @Nullable String normal;

  Run(
      Box box,
      String text,
      @Nullable Element media,
      boolean continues,
      int weight,
      int linkWeight,
      int commas) {
    this.box = box;
    this.text = text;
    this.media = media;
    this.continues = continues;
    this.weight = weight;
    this.linkWeight = linkWeight;
    this.commas = commas;
  }

  /** The text as {@link Headline#normal} has it, made once. */
  String normal() {
    String made = normal;
    if (made == null) {
      made = Headline.normal(text);
      normal = made;
    }
    return made;
  }

  boolean isText() {
    return media == null;
  }

  boolean isLinked() {
    return linkWeight * 10 > weight * 7;
  }

  boolean endsSentence() {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?…。！？".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”“»)]’".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /** True if it reads as running text, not as a label or a list of links. */
  boolean isProse() {
    return isText()
        && linkWeight * 2 < weight
        && (weight >= 80 || (weight >= 25 && (endsSentence() || commas > 0)));
  }
}
