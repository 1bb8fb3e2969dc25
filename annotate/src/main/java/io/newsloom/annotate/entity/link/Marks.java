package io.newsloom.annotate.entity.link;

/** Quotation marks right around a name, or a blank off, as French has them. */
final class Marks {

  private static final String OPENING = "«„“\"»";
  private static final String CLOSING = "»“”\"«";
  private static final String BLANKS = " \u00a0\u202f";

  private Marks() {}

  static boolean surround(String text, int start, int end) {
    int before = start > 1 && isBlank(text, start - 1) ? start - 2 : start - 1;
    int behind = end + 1 < text.length() && isBlank(text, end) ? end + 1 : end;
    return before >= 0
        && behind < text.length()
        && (before == start - 1) == (behind == end)
        && OPENING.indexOf(text.charAt(before)) >= 0
        && CLOSING.indexOf(text.charAt(behind)) >= 0;
  }

  private static boolean isBlank(String text, int at) {
    return BLANKS.indexOf(text.charAt(at)) >= 0;
  }
}
