package io.newsloom.annotate.entity.link;

/** Where a capital may be but a sentence's. */
final class SentenceStart {

  private static final String WITHIN_START = " \u00a0«„“”\"'‘—–-(";
  private static final String SENTENCE_ENDS = ".!?…:\n";

  private SentenceStart() {}

  /** Whether a sentence begins at an offset, opening marks apart. */
  static boolean isAt(String text, int offset) {
    int last = offset - 1;
    while (last >= 0 && WITHIN_START.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last < 0 || SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
  }
}
