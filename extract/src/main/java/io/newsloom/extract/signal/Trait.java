package io.newsloom.extract.signal;

/**
 * What an element's names (class, id, role and the like) say it is. A set of traits is an int, a
 * bit each, so that an element's traits are computed once and cost nothing to ask.
 */
public enum Trait {
  /** Named as the body of an article. */
  BODY("body"),
  /** A picture and what stands under it. */
  PICTURE("picture"),
  /** Other articles: related, recommended, most read. */
  RELATED("related articles"),
  SHARE("sharing"),
  NEWSLETTER("newsletter or subscription"),
  COMMENT("comments"),
  /** A box about an author, or a byline. */
  AUTHOR("author box or byline"),
  /** Date lines, reading times, counters. */
  META("article data"),
  TAGS("tags"),
  ADVERTISEMENT("advertisement"),
  NAVIGATION("navigation"),
  CONSENT("consent"),
  /** Windows over the page. */
  OVERLAY("window over the page"),
  SIDEBAR("sidebar"),
  FOOTER("footer"),
  /** What stands under a picture; its words belong to the image. */
  CAPTION("caption"),
  /** Not shown, or shown to screen readers alone. */
  HIDDEN("hidden"),
  /** Forms, polls, tools. */
  WIDGET("widget");

  private static final Trait[] ALL = values();

  /** All traits of things that are no part of a body. */
  public static final int FOREIGN = ~(BODY.bit() | PICTURE.bit());

  private final String reason;

  Trait(String reason) {
    this.reason = reason;
  }

  /** Why something marked so is no part of the body, for people. */
  public String reason() {
    return reason;
  }

  public int bit() {
    return 1 << ordinal();
  }

  public boolean in(int traits) {
    return (traits & bit()) != 0;
  }

  /** The reason of the first foreign mark of a set. */
  public static String reasonOf(int traits) {
    return ALL[Integer.numberOfTrailingZeros(traits & FOREIGN)].reason;
  }
}
