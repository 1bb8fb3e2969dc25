package io.newsloom.annotate.citation;

import io.newsloom.annotate.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds publications' names: those of the table, those that a word like newspaper stands before,
 * and those that end as only publications do (Times, Herald).
 */
final class Outlets {

  private static final String OPENERS = "«„“\"";
  private static final String CLOSERS = "»”“\"";
  private static final String LAST_WORDS =
      " times post news journal gazette herald tribune telegraph chronicle weekly observer tv radio"
          + " courier inquirer examiner dispatch ledger monitor bulletin zeitung тв новости навіны новини вести медиа медыя медіа ";

  private static final Pattern DOMAIN =
      Pattern.compile(
          "[\\p{L}\\p{N}-]{2,}\\.(?:com|net|org|info|news|media|by|ru|ua|eu|online|tv|life|io|бел|укр|інфо|инфо)");

  private final Reading reading;
  private final OutletTable table;
  private final CitationWords words;

  Outlets(Reading reading, OutletTable table, CitationWords words) {
    this.reading = reading;
    this.table = table;
    this.words = words;
  }

  /** In reading order, none within another. */
  List<Outlet> find() {
    List<Outlet> found = new ArrayList<>();
    int at = 0;
    while (at < reading.tokens().size()) {
      Outlet outlet = at(at);
      if (outlet == null) {
        at++;
      } else {
        found.add(outlet);
        at = outlet.to();
      }
    }
    return found;
  }

  private @Nullable Outlet at(int at) {
    int known = table.names().lengthAt(reading.keys(), at);
    boolean named = known > 0 && (startsLikeName(at) || reading.keys().get(at).contains("."));
    int run = run(at);
    if (named
        && (run <= known || hasLastWord(at, at + known) || known > 1 || isParted(at + known))) {
      return new Outlet(at, at + known, true);
    }
    if (run >= 2 && hasLastWord(at, at + run)) {
      return new Outlet(at, at + run, false);
    }
    if (isDomain(at)) {
      return new Outlet(at, at + 1, false);
    }
    if (isOpener(at)) {
      return quoted(at);
    }
    boolean called = run > 0 && at > 0 && isCalled(at - 1) && !isCalled(at);
    return called ? new Outlet(at, at + run, false) : null;
  }

  /** «Вечерний Энск» behind a newspaper's kind or a verb of reporting, or before such a verb. */
  private @Nullable Outlet quoted(int open) {
    int close = closer(open + 1);
    if (close <= open + 1 || !reading.isCapital(open + 1)) {
      return null;
    }
    boolean called = open > 0 && (isCalled(open - 1) || isTie(open - 1));
    return called || isVerb(close + 1) ? new Outlet(open + 1, close, false) : null;
  }

  private boolean isCalled(int at) {
    return reading.keys().get(at).length() > 3
        && words.kinds().lengthAt(reading.keys(), at) > 0
        && Character.isLowerCase(reading.text().charAt(reading.tokens().get(at).start()));
  }

  private boolean isVerb(int at) {
    return at < reading.keys().size() && words.verbs().lengthAt(reading.keys(), at) > 0;
  }

  private boolean isTie(int last) {
    for (int from = Math.max(0, last - 3); from <= last; from++) {
      int cue = words.cues().lengthAt(reading.keys(), from);
      if (cue > 0 && from + cue == last + 1) {
        return true;
      }
    }
    return isVerb(last);
  }

  private boolean isDomain(int at) {
    return DOMAIN.matcher(reading.keys().get(at)).matches();
  }

  /**
   * A capitalised word behind the name belongs to a verb's or person's clause, or is possessive.
   */
  private boolean isParted(int end) {
    return end >= reading.tokens().size() || !reading.isCapital(end);
  }

  private boolean startsLikeName(int at) {
    char first = reading.text().charAt(reading.tokens().get(at).start());
    return Character.isUpperCase(first) || at > 0 && isOpener(at - 1);
  }

  private int run(int at) {
    int end = at;
    while (end < reading.tokens().size()
        && reading.isCapital(end)
        && (end == at || !reading.isAfterBreak(end))) {
      end++;
    }
    return end - at;
  }

  private boolean hasLastWord(int from, int to) {
    return LAST_WORDS.contains(" " + reading.keys().get(to - 1) + " ");
  }

  private boolean isOpener(int at) {
    return OPENERS.contains(reading.keys().get(at));
  }

  private int closer(int from) {
    for (int at = from; at < Math.min(reading.tokens().size(), from + 5); at++) {
      if (CLOSERS.contains(reading.keys().get(at))) {
        return at;
      }
    }
    return -1;
  }
}
