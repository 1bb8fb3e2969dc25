package io.newsloom.extract.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles without what sites put before and behind them: their names, their sections. */
final class TitleEnds {

  /** Between a title and the site's name. */
  private static final Pattern BORDER =
      Pattern.compile("\\s+[|\\-–—:•·»«>/~‹›]{1,2}\\s+|\\s*[|»«›]\\s*|\\s+::\\s+|:\\s+");

  private static final String SIGNS = "|-–—:•·»«>/~‹›";

  /** WordPress's first themes put this between the site's name and the headline. */
  private static final Pattern ARCHIVE =
      Pattern.compile("^Blog Archiv(?:es?|os?)? [»-] ", Pattern.CASE_INSENSITIVE);

  /** A heading shorter than this stands in a title by accident. */
  private static final int SHORTEST = 15;

  private TitleEnds() {}

  /** Cuts names of the site and its sections off the ends, unless a heading has them as well. */
  static String cut(String title, List<Heading> headings, SiteNames names) {
    String key = headings.isEmpty() ? "" : Texts.key(title);
    for (Heading heading : headings) {
      if (heading.key().equals(key)) {
        return title;
      }
    }
    for (Heading heading : headings) {
      if (heading.text().length() >= SHORTEST && isPartOf(heading.text(), title)) {
        return heading.text();
      }
    }
    return withoutNames(title, names);
  }

  /** The heading at the start or the end of the title, with a border beside it. */
  private static boolean isPartOf(String heading, String title) {
    return title.startsWith(heading)
        ? isBorder(title, heading.length())
        : title.endsWith(heading)
            && endsWithBorder(title.substring(0, title.length() - heading.length()));
  }

  private static boolean endsWithBorder(String start) {
    Matcher border = BORDER.matcher(start);
    while (border.find()) {
      if (border.end() == start.length()) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for what is between the site's and a section's names in a title: with a border on each
   * side that is not the title's end. A colon ends no headline, and the end of a title is the
   * headline only if it is most of it.
   */
  static boolean isBetweenNames(String text, String title) {
    int at = title.indexOf(text);
    int end = at + text.length();
    if (at < 0 || text.length() == title.length()) {
      return false;
    }
    boolean begins = at == 0 || endsWithBorder(title.substring(0, at));
    return end == title.length()
        ? begins
            && text.length() * 2 >= title.length()
            && !title.substring(0, at).strip().endsWith(":")
        : begins && isBorder(title, end) && title.charAt(end) != ':';
  }

  /** True if a border begins at a place of a title. */
  static boolean isBorder(String title, int at) {
    return BORDER.matcher(title).region(at, title.length()).lookingAt();
  }

  /** Cuts names of the site off the ends, and what stands behind a bar. */
  static String withoutNames(String title, SiteNames names) {
    int start = 0;
    int end = title.length();
    List<int[]> cuts = borders(title);
    for (int[] cut : cuts) {
      if (names.isName(title.substring(start, cut[0]))) {
        start = cut[1];
        break;
      }
    }
    for (int i = 0; i < cuts.size() && cuts.get(i)[0] > start; i++) {
      if (names.isName(title.substring(cuts.get(i)[1], end))) {
        end = cuts.get(i)[0];
        break;
      }
    }
    for (int i = cuts.size() - 1; i >= 0 && cuts.get(i)[0] > start; i--) {
      if (cuts.get(i)[1] <= end && names.isName(title.substring(cuts.get(i)[1], end))) {
        end = cuts.get(i)[0];
        break;
      }
    }
    String rest = title.substring(start, Math.max(start, end)).strip();
    return withoutTail(ARCHIVE.matcher(rest).replaceFirst(""));
  }

  /** Where the borders in a title start and end. */
  private static List<int[]> borders(String title) {
    if (!mayHaveBorder(title)) {
      return List.of();
    }
    List<int[]> borders = new ArrayList<>();
    Matcher border = BORDER.matcher(title);
    while (border.find()) {
      borders.add(new int[] {border.start(), border.end()});
    }
    return borders;
  }

  /** False where no sign is that a border is made of, as in most titles. */
  private static boolean mayHaveBorder(String title) {
    for (int i = 0; i < title.length(); i++) {
      if (SIGNS.indexOf(title.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What stands behind a bar at the end is the site or a section, whatever its name. */
  private static String withoutTail(String title) {
    int bar = title.lastIndexOf(" | ");
    boolean tail =
        bar > 0
            && Texts.words(title.substring(0, bar)).size() >= Heading.FEWEST_WORDS
            && Texts.words(title.substring(bar)).size() <= Heading.FEWEST_WORDS + 1;
    return tail ? title.substring(0, bar).strip() : title;
  }
}
