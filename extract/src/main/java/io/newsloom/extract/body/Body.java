package io.newsloom.extract.body;

import io.newsloom.common.article.Block;
import io.newsloom.common.article.Link;
import java.util.List;

/**
 * The body of an article.
 *
 * @param blocks its blocks in reading order; empty = the page has no body
 * @param links the links in it to pages of other sites, in reading order
 * @param strategy what the choice of its container rests on, e.g. {@code dom-body-name}
 * @param confidence 0 (a guess) to 1 (stated by the page)
 * @param dropped blocks that were left out, in reading order; empty unless asked for
 */
public record Body(
    List<Block> blocks,
    List<Link> links,
    String strategy,
    double confidence,
    List<Dropped> dropped) {

  static final Body NONE = new Body(List.of(), List.of(), "none", 0, List.of());

  public Body {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
    dropped = List.copyOf(dropped);
  }

  /** Characters of the text in its blocks, breaks between them apart. */
  public int textLength() {
    return blocks.stream().map(Block::plainText).mapToInt(String::length).sum();
  }
}
