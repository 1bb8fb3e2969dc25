package io.newsloom.annotate.quote;

import io.newsloom.annotate.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds direct speech that a dash opens a paragraph with: — Мы пришли, — сказал он. */
final class DashSpeech {

  private static final Pattern PARAGRAPH = Pattern.compile("(?m)^[ \\t]*([–—―]|-(?= ))[ \\u00a0]*");

  private DashSpeech() {}

  static List<Stretch> find(String text, Splits splits) {
    List<Stretch> found = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      int start = paragraph.end();
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      found.addAll(splits.of(new Stretch(paragraph.start(), start, end, end)));
    }
    return found;
  }
}
