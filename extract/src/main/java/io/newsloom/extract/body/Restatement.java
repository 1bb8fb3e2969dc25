package io.newsloom.extract.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a first paragraph that says the lead again with a place, a day or an agency added. */
final class Restatement {

  private static final int FEWEST_WORDS = 8;

  /** Share of the lead's pairs of neighbouring words that the paragraph has too. */
  private static final double SAID_AGAIN = 0.8;

  /** A paragraph longer than the lead by more than this says something besides. */
  private static final double LONGER = 1.4;

  private Restatement() {}

  static boolean is(String paragraph, String lead) {
    if (paragraph.length() > LONGER * lead.length()) {
      return false;
    }
    List<String> wanted = pairs(lead);
    Set<String> found = new HashSet<>(pairs(paragraph));
    long again = wanted.stream().filter(found::contains).count();
    return wanted.size() >= FEWEST_WORDS - 1 && again >= SAID_AGAIN * wanted.size();
  }

  private static List<String> pairs(String text) {
    List<String> pairs = new ArrayList<>();
    String before = "";
    for (String word : text.toLowerCase(Locale.ROOT).split(" ")) {
      String plain = Headline.normal(word);
      if (!plain.isEmpty() && !before.isEmpty()) {
        pairs.add(before + " " + plain);
      }
      before = plain.isEmpty() ? before : plain;
    }
    return pairs;
  }
}
