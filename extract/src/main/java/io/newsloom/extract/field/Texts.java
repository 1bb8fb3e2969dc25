package io.newsloom.extract.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Short texts, compared and cleaned. */
final class Texts {

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>");

  private Texts() {}

  /** One line, without the markup and entities that some templates leave in metadata. */
  static String tidy(String text) {
    String plain = text;
    if (mayHaveEntity(plain)) {
      plain = Parser.unescapeEntities(plain, false);
    }
    if (plain.indexOf('<') >= 0) {
      plain = TAG.matcher(plain).replaceAll(" ");
    }
    return collapsed(plain);
  }

  /** An ampersand with a letter or a number behind it; most stand alone. */
  private static boolean mayHaveEntity(String text) {
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (next == '#' || Character.isLetter(next)) {
        return true;
      }
    }
    return false;
  }

  /** White space as single spaces, none at the ends, and without signs that nobody sees. */
  private static String collapsed(String text) {
    if (isCollapsed(text)) {
      return text;
    }
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        blank = true;
        continue;
      }
      if (isUnseen(c)) {
        continue;
      }
      if (blank && collapsed.length() > 0) {
        collapsed.append(' ');
      }
      blank = false;
      collapsed.append(c);
    }
    return collapsed.toString().strip();
  }

  private static boolean isCollapsed(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnseen(c) || isBlank(c) && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return text.isEmpty()
        || !Character.isWhitespace(text.charAt(0)) && !Character.isWhitespace(before);
  }

  /** Where the first digit of a text is; -1 = it has none. */
  static int digit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0';
  }

  /** Places where a line may break or not, and marks of direction and of byte order. */
  private static boolean isUnseen(int c) {
    return switch (c) {
      case 0xad, 0x200b, 0x200e, 0x200f, 0x2060, 0xfeff -> true;
      default -> false;
    };
  }

  /** Letters and digits alone, lower case, one blank between words: equal if people see no odds. */
  static String key(String text) {
    boolean alone = text.indexOf('\u0130') < 0 && text.indexOf('\u03A3') < 0;
    String source = alone ? text : text.toLowerCase(Locale.ROOT); // these two change with others
    StringBuilder key = new StringBuilder(source.length());
    boolean gap = false;
    for (int i = 0; i < source.length(); ) {
      char c = source.charAt(i);
      int point = c < 0x80 ? small(c) : Character.toLowerCase(source.codePointAt(i));
      i += Character.charCount(point);
      if (isUnseen(point)) {
        continue;
      }
      boolean word = isWord(point);
      if (word) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        key.appendCodePoint(point);
      }
      gap = !word;
    }
    return key.toString();
  }

  private static char small(char ascii) {
    return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + 'a' - 'A') : ascii;
  }

  private static boolean isWord(int point) {
    if (point < 0x80) {
      return point >= 'a' && point <= 'z' || point >= '0' && point <= '9';
    }
    return switch (Character.getType(point)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  static Set<String> words(String text) {
    return wordsOf(key(text));
  }

  /** The words of a {@link #key}. */
  static Set<String> wordsOf(String key) {
    Set<String> words = new LinkedHashSet<>();
    int start = 0;
    for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', start)) {
      words.add(key.substring(start, blank));
      start = blank + 1;
    }
    words.add(key.substring(start));
    return words;
  }

  /** The share of the shorter text's words that the longer one has too: 0 to 1. */
  static double overlap(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return (double) shared(a, b) / Math.min(a.size(), b.size());
  }

  /** As {@link #overlap}, of the words of both: 1 means the same words. */
  static double likeness(String one, String other) {
    return likeness(words(one), words(other));
  }

  /** The same of two texts' {@link #words}. */
  static double likeness(Set<String> a, Set<String> b) {
    int shared = shared(a, b);
    return (double) shared / (a.size() + b.size() - shared);
  }

  private static int shared(Set<String> a, Set<String> b) {
    int shared = 0;
    for (String word : a) {
      shared += b.contains(word) ? 1 : 0;
    }
    return shared;
  }

  /** An element's text on one line, up to a length. */
  static String of(Element element, int longest) {
    return tidy(collect(element, longest, ""));
  }

  /** An element's texts, one for each element inside that has text of its own. */
  static List<String> lines(Element element, int longest) {
    List<String> lines = new ArrayList<>();
    for (String text : collect(element, longest, "\n").split("\n")) {
      String line = tidy(text);
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  private static String collect(Element element, int longest, String border) {
    StringBuilder text = new StringBuilder();
    append(element, longest, border, text);
    return text.length() > longest ? text.substring(0, longest) : text.toString();
  }

  /** Adds the texts in a node, until they are longer than asked for: then it is false. */
  private static boolean append(Node node, int longest, String border, StringBuilder text) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replace('\n', ' '));
    } else if (node instanceof Element element && !isUnseen(element)) {
      text.append(element.isBlock() || element.nameIs("br") ? " " + border : border);
      for (int i = 0; i < element.childNodeSize(); i++) {
        if (!append(element.childNode(i), longest, border, text)) {
          return false;
        }
      }
      text.append(element.isBlock() ? " " + border : border);
    }
    return text.length() <= longest;
  }

  private static boolean isUnseen(Element element) {
    return switch (element.normalName()) {
      case "script", "style", "noscript", "template", "svg", "button", "select" -> true;
      default -> false;
    };
  }
}
