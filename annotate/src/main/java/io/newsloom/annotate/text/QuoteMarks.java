package io.newsloom.annotate.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks: «…», »…«, “…”, „…“, "…", ‘…’. A mark's partner is in
 * the same paragraph; marks within a quotation belong to it.
 */
public final class QuoteMarks {

  private static final int LONGEST = 1500;

  private QuoteMarks() {}

  /** In reading order, none within another. */
  public static List<Stretch> find(String text) {
    List<Stretch> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int close = opens(text, at) ? closing(text, at) : -1;
      if (close < 0) {
        at++;
      } else {
        found.add(new Stretch(at, at + 1, close, close + 1));
        at = close + 1;
      }
    }
    return found;
  }

  private static boolean opens(String text, int at) {
    return switch (text.charAt(at)) {
      case '«', '“', '„' -> true;
      case '"', '‘', '\'', '»' -> !isWordBefore(text, at) && isWordAt(text, at + 1);
      default -> false;
    };
  }

  private static int closing(String text, int open) {
    char mark = text.charAt(open);
    int depth = 0;
    for (int at = open + 1; at < text.length() && at - open < LONGEST; at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        return -1;
      }
      if (closes(mark, text, at)) {
        if (depth == 0) {
          return at > open + 1 ? at : -1;
        }
        depth--;
      } else if (c == mark && mark != '"' && mark != '\'' && mark != '‘') {
        depth++;
      }
    }
    return -1;
  }

  private static boolean closes(char mark, String text, int at) {
    char c = text.charAt(at);
    return switch (mark) {
      case '«' -> c == '»';
      case '»' -> c == '«';
      case '“' -> c == '”' || c == '“' && !isWordAt(text, at + 1);
      case '„' -> c == '“' || c == '”' || c == '"';
      case '"' -> c == '"';
      case '‘' -> c == '’' && !isWordAt(text, at + 1);
      default -> c == mark && !isWordAt(text, at + 1);
    };
  }

  private static boolean isWordBefore(String text, int at) {
    return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean isWordAt(String text, int at) {
    return at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || "…(«$€£".indexOf(text.charAt(at)) >= 0);
  }
}
