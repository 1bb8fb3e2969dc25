package io.newsloom.benchmarks.language;

import java.util.Locale;
import java.util.Map;

/** Second scripts of languages, for which there are no sentences to train on. */
final class Transliterations {

  private static final String CONSONANTS = "бвгґджзйклмнпрстфхцчш";

  private static final Map<Character, String> SERBIAN =
      table(
          "абвгдђежзијклљмнњопрстћуфхцчџш",
          "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š");

  private static final Map<Character, String> BELARUSIAN =
      table(
          "абвгґджзійклмнопрстуўфхцчшыэ",
          "a b v h g d ž z i j k ł m n o p r s t u ŭ f ch c č š y e");

  private Transliterations() {}

  private static Map<Character, String> table(String letters, String latin) {
    String[] parts = latin.split(" ");
    Map<Character, String> table = new java.util.TreeMap<>();
    for (int i = 0; i < letters.length(); i++) {
      table.put(letters.charAt(i), parts[i]);
    }
    return table;
  }

  /** Serbian Cyrillic in Gaj's Latin, letter by letter; in lower case. */
  static String serbianLatin(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      out.append(SERBIAN.getOrDefault(c, String.valueOf(c)));
    }
    return out.toString();
  }

  /** Belarusian in Łacinka, after Taraškievič's grammar of 1929; in lower case. */
  static String lacinka(String text) {
    StringBuilder out = new StringBuilder();
    String small = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      char c = small.charAt(i);
      int iotated = "еёюя".indexOf(c);
      if (iotated >= 0) {
        iotate(out, i == 0 ? ' ' : small.charAt(i - 1), "eoua".charAt(iotated));
      } else if (c == 'ь') {
        soften(out);
      } else if (c == 'і' && i > 0 && small.charAt(i - 1) == 'л') {
        out.setCharAt(out.length() - 1, 'l');
        out.append('i');
      } else if (c != '’' && c != '\'' && c != 'ʼ') {
        out.append(BELARUSIAN.getOrDefault(c, String.valueOf(c)));
      }
    }
    return out.toString();
  }

  private static void iotate(StringBuilder out, char before, char vowel) {
    if (before == 'л') {
      out.setCharAt(out.length() - 1, 'l');
    } else {
      out.append(CONSONANTS.indexOf(before) >= 0 ? 'i' : 'j');
    }
    out.append(vowel);
  }

  private static void soften(StringBuilder out) {
    if (out.length() == 0) {
      return;
    }
    int last = out.length() - 1;
    int at = "zscnł".indexOf(out.charAt(last));
    if (at >= 0) {
      out.setCharAt(last, "źśćńl".charAt(at));
    }
  }
}
