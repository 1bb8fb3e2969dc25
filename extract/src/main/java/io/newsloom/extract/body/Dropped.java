package io.newsloom.extract.body;

/**
 * A block that was left out of the body, for people who ask why.
 *
 * @param text its words, at most {@value #LONGEST} characters of them
 * @param reason why, e.g. {@code related articles}
 */
public record Dropped(String text, String reason) {

  static final int LONGEST = 200;

  public Dropped {
    text = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
