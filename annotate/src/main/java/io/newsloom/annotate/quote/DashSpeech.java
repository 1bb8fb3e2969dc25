package io.newsloom.annotate.quote;

import io.newsloom.annotate.text.Phrases;
import io.newsloom.annotate.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds direct speech that a dash opens a paragraph with: — Мы пришли, — сказал он. */
final class DashSpeech {

  private static final Pattern PARAGRAPH = Pattern.compile("(?m)^[ \\t]*([–—―]|-(?= ))[ \\u00a0]*");
  private static final Pattern BREAK =
      Pattern.compile("[,!?…]\\s*[–—―-]\\s+|\\.\\s+[–—―-]\\s+|[,!?…]\\s*[–—―]");

  private DashSpeech() {}

  static List<Stretch> find(Reading reading, Phrases verbs) {
    String text = reading.text();
    List<Stretch> found = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      int start = paragraph.end();
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Matcher cut = BREAK.matcher(text).region(start, end);
      while (cut.find()) {
        if (hasVerb(reading, verbs, cut.end())) {
          int words = text.charAt(cut.start()) == ',' ? cut.start() : cut.start() + 1;
          if (words > start) {
            found.add(new Stretch(paragraph.start(), start, words, cut.start() + 1));
          }
          break;
        }
      }
    }
    return found;
  }

  private static boolean hasVerb(Reading reading, Phrases verbs, int offset) {
    int from = reading.at(offset);
    for (int at = from; at < Math.min(reading.tokens().size(), from + 6); at++) {
      if (verbs.lengthAt(reading.keys(), at) > 0) {
        return true;
      }
    }
    return false;
  }
}
