package io.newsloom.extract.body;

import io.newsloom.extract.signal.Trait;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A block element as the survey sees it, with the figures of its whole subtree. Boxes are numbered
 * in document order and runs likewise, so that a subtree is a range of either.
 */
final class Box {

  final Element element;
  final @Nullable Box parent;
  final String tag;
  final int traits;
  final int index;
  final int firstRun;

  /** One past the last box of the subtree. */
  int endBox;

  /** One past the last run of the subtree. */
  int endRun;

  /** Weight of the text; see {@link Run#weight}. */
  int weight;

  /** Weight of the text inside links. */
  int linkWeight;

  /** Weight of the runs that read as prose. */
  int prose;

  /** As {@link #weight}, {@link #linkWeight} and {@link #prose}, of what pruning left. */
  int live;

  int liveLinks;
  int liveProse;

  /** What speaks against a box being the body: links, labels, text in repeated items. */
  int liveOther;

  /** True for one of many alike items that are not text alone; see {@link Repetition}. */
  boolean repeated;

  /** Why the box and all in it are no part of the body; null = nothing is known against it. */
  @Nullable String dropped;

  /** Readability's score of the paragraphs under it. */
  double score;

  /** One past the last node of the element in the outline. */
  final int endNode;

  Box(Element element, @Nullable Box parent, int traits, int index, int firstRun, int endNode) {
    this.element = element;
    this.parent = parent;
    this.tag = element.normalName();
    this.traits = traits;
    this.index = index;
    this.firstRun = firstRun;
    this.endNode = endNode;
  }

  /** Forgets the figures of a selection. */
  void clear() {
    live = 0;
    liveLinks = 0;
    liveProse = 0;
    liveOther = 0;
    score = 0;
  }

  double linkDensity() {
    return weight == 0 ? 0 : (double) linkWeight / weight;
  }

  boolean has(Trait trait) {
    return trait.in(traits);
  }

  boolean contains(Box other) {
    return index <= other.index && other.index < endBox;
  }

  boolean isHeading() {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  /** True for elements that hold one paragraph of text. */
  boolean isParagraph() {
    return is("p") || is("li") || isHeading() || is("dd") || is("dt") || is("pre");
  }

  boolean is(String name) {
    return tag.equals(name);
  }

  /** The nearest box of a tag from here upwards, this one included. */
  @Nullable Box within(String name) {
    for (Box box = this; box != null; box = box.parent) {
      if (box.is(name)) {
        return box;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return element.cssSelector();
  }
}
