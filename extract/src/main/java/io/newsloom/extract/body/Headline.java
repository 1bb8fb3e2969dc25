package io.newsloom.extract.body;

/** Finds where on the page the headline stands: the body comes after it. */
final class Headline {

  private static final int SHORTEST = 12;

  private Headline() {}

  /**
   * The run that is the headline; -1 = it is not found. An {@code h1} goes before other headings
   * and these before other text; a text counts if the headline holds it or it holds the headline.
   */
  static int find(Survey survey, String headline) {
    String wanted = normal(headline);
    int best = -1;
    int bestRank = 0;
    for (int i = 0; i < survey.runs.size(); i++) {
      Run run = survey.runs.get(i);
      int rank = run.isText() && highestRank(run) > bestRank ? rank(run, wanted) : 0;
      if (rank > bestRank) {
        best = i;
        bestRank = rank;
      }
    }
    return best;
  }

  private static int rank(Run run, String wanted) {
    boolean heading = run.box.isHeading();
    if (heading ? run.weight < 4 : run.weight < SHORTEST || run.weight > 300) {
      return 0;
    }
    boolean same = !wanted.isEmpty() && mayBe(run, wanted) && isSame(run.normal(), wanted);
    if (run.box.within("nav") != null) {
      return 0;
    }
    if (same) {
      return highestRank(run);
    }
    return run.box.is("h1") ? 2 : 0;
  }

  /** The rank of a run that says the same. */
  private static int highestRank(Run run) {
    if (run.box.isHeading()) {
      return run.box.is("h1") ? 5 : 4;
    }
    return run.linkWeight == 0 ? 3 : 1;
  }

  /** False for a text too short to be {@link #isSame}, which is most of them. */
  private static boolean mayBe(Run run, String wanted) {
    return run.text.length() >= SHORTEST && run.text.length() * 2 >= wanted.length();
  }

  /** True if one of two normalised texts is most of the other. */
  static boolean isSame(String text, String wanted) {
    return text.length() >= SHORTEST
            && wanted.contains(text)
            && text.length() * 2 >= wanted.length()
        || wanted.length() >= SHORTEST
            && text.contains(wanted)
            && wanted.length() * 2 >= text.length();
  }

  /** Letters and digits only, in lower case. */
  static String normal(String text) {
    char[] normal = new char[text.length()];
    int length = 0;
    for (int i = 0; i < normal.length; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        normal[length++] = c;
      } else if (c > 0x7F ? Character.isLetterOrDigit(c) : c >= 'A' && c <= 'Z') {
        normal[length++] = Character.toLowerCase(c);
      }
    }
    return new String(normal, 0, length);
  }
}
