package io.newsloom.extract.body;

import io.newsloom.extract.words.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of phrases: how blocks begin that are no part of an article. Immutable. */
final class Phrases {

  static final String READ_ALSO = "read also";

  private static final String SUBSCRIPTION = "subscription";
  private static final String FEEDBACK = "feedback";
  private static final String CREDIT = "credit";
  private static final String COPYRIGHT = "copyright";

  /** Longer blocks begin so by chance. */
  private static final int LONGEST = 220;

  /** Phrases of one word only count in blocks that say little more. */
  private static final int LONGEST_AFTER_WORD = 25;

  private static final int LONGEST_RIGHTS = 150;

  /** What stands behind a label: {@code Source: ...}. */
  private static final int LONGEST_AFTER_LABEL = 100;

  private static final int KEY = 3;

  private static final int SHORTEST_SENTENCE = 8;

  private final Map<String, Map<String, String>> byStart = new HashMap<>();

  Phrases() {
    for (List<String> row : Tables.read("/io/newsloom/extract/body/phrases.tsv")) {
      for (String phrase : row.get(2).split("\\|")) {
        byStart
            .computeIfAbsent(phrase.substring(0, KEY), start -> new HashMap<>())
            .put(phrase, row.get(1));
      }
    }
  }

  /** Why a block with this text is no part of the body; null = nothing says so. */
  @Nullable String reason(Run run) {
    if (run.weight > LONGEST) {
      return null;
    }
    if (run.weight < LONGEST_RIGHTS && isRights(run.text)) {
      return COPYRIGHT;
    }
    String reason = reason(run, run.text);
    return reason == null ? invitation(run) : reason;
  }

  /** What the last of several sentences invites to. */
  private @Nullable String invitation(Run run) {
    int end = run.text.length() - SHORTEST_SENTENCE;
    int last = -1;
    for (int i = 1; i < end; i++) {
      char c = run.text.charAt(i - 1);
      last = run.text.charAt(i) == ' ' && (c == '.' || c == '!' || c == '?') ? i : last;
    }
    String reason = last < 0 ? null : reason(run, run.text.substring(last));
    return SUBSCRIPTION.equals(reason) || FEEDBACK.equals(reason) ? reason : null;
  }

  /** True for a short block whose last part, in parentheses or behind a comma, is a credit. */
  boolean endsInCredit(Run run) {
    if (run.weight > LONGEST) {
      return false;
    }
    String text = run.text;
    return isCredit(run, text.substring(text.lastIndexOf('(') + 1).strip())
        || isCredit(run, text.substring(text.lastIndexOf(',') + 1).strip());
  }

  private boolean isCredit(Run run, String text) {
    return isRights(text) || CREDIT.equals(reason(run, text));
  }

  private @Nullable String reason(Run run, String said) {
    String text = start(said);
    if (text.length() < KEY) {
      return null;
    }
    Map<String, String> phrases = byStart.get(text.substring(0, KEY));
    if (phrases == null) {
      return null;
    }
    // The longest phrase decides, so that the order of the table does not.
    String longest = "";
    for (String phrase : phrases.keySet()) {
      if (phrase.length() > longest.length()
          && text.startsWith(phrase)
          && fits(run, text, phrase)) {
        longest = phrase;
      }
    }
    return longest.isEmpty() ? null : phrases.get(longest);
  }

  private static boolean isRights(String text) {
    return text.startsWith("©") || text.startsWith("(c) ") || text.startsWith("(C) ");
  }

  private static boolean fits(Run run, String text, String phrase) {
    if (phrase.endsWith(":")) {
      return run.weight <= phrase.length() + LONGEST_AFTER_LABEL;
    }
    boolean wordEnds =
        text.length() == phrase.length() || !Character.isLetter(text.charAt(phrase.length()));
    boolean phraseEndsInLetter = Character.isLetter(phrase.charAt(phrase.length() - 1));
    boolean oneWord = phrase.indexOf(' ') < 0 && phraseEndsInLetter;
    return (wordEnds || !phraseEndsInLetter)
        && (!oneWord || text.length() <= phrase.length() + LONGEST_AFTER_WORD);
  }

  private static String start(String text) {
    int from = 0;
    while (from < text.length()
        && !Character.isLetter(text.charAt(from))
        && text.charAt(from) != '©'
        && text.charAt(from) != '(') {
      from++;
    }
    return text.substring(from, Math.min(text.length(), from + 80))
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'');
  }
}
