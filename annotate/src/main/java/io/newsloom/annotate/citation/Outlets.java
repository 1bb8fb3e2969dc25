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
          + " courier inquirer examiner dispatch ledger monitor bulletin zeitung тв новости навіны новини"
          + " вести медиа медыя медіа sentinel advertiser enquirer spectator broadcasting nachrichten tageblatt"
          + " anzeiger kurier rundschau правда праўда звезда газета ведомости курьер вестник весник"
          + " вестнік вісник ніва нива свобода свабода трибуна трыбуна тиждень тыдзень прес пресс прэс ";

  /** These end other names as well, but not behind an article: the Daily Express. */
  private static final String LAST_WORDS_AFTER_THE =
      " standard express mail globe mirror echo argus reporter register star statesman ";

  private static final List<String> ADJECTIVES =
      List.of("ого", "ому", "ом", "ой", "ай", "ага", "аму", "им", "ої", "ій");

  private static final Pattern DOMAIN =
      Pattern.compile(
          "[\\p{L}\\p{N}-]{2,}\\.(?:com|net|org|info|news|media|by|ru|ua|eu|online|tv|life|io|бел|укр|інфо|инфо)");

  private static final int SHORT = 3;

  private final Reading reading;
  private final OutletTable table;
  private final CitationWords words;

  /** Without possessive endings. */
  private final List<String> keys;

  Outlets(Reading reading, OutletTable table, CitationWords words) {
    this.reading = reading;
    this.table = table;
    this.words = words;
    this.keys =
        reading.keys().stream()
            .map(key -> key.endsWith("'s") ? key.substring(0, key.length() - 2) : key)
            .toList();
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
    int known = table.names().lengthAt(keys, at);
    boolean named = known > 0 && isWrittenAsName(at, known);
    int run = run(at);
    int edition = named ? editionAt(at + known) : 0;
    if (edition > 0) {
      return new Outlet(at, at + known + edition, true);
    }
    if (named && (run <= known || isLong(at, known) || isParted(at + known))) {
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
    boolean called =
        run > 0 && at > 0 && isCalled(at - 1) && !isKind(at) && !isAdjective(at + run - 1);
    return called ? new Outlet(at, at + run, false) : null;
  }

  /** «Вечерний Энск» behind a newspaper's kind or a verb of reporting, or before such a verb. */
  private @Nullable Outlet quoted(int open) {
    int close = closer(open + 1);
    if (close <= open + 1
        || !reading.isCapital(open + 1)
        || ",.!?…".contains(reading.keys().get(close - 1))) {
      return null;
    }
    boolean called = open > 0 && (isCalled(open - 1) || isTie(open - 1));
    return called || isVerb(close + 1) ? new Outlet(open + 1, close, false) : null;
  }

  private boolean isKind(int at) {
    return words.kinds().lengthAt(reading.keys(), at) > 0;
  }

  /** Харьковского горсовета: a Slavic adjective before a small word is no name. */
  private boolean isAdjective(int last) {
    String key = reading.keys().get(last);
    return last + 1 < reading.tokens().size()
        && reading.tokens().get(last + 1).isWord()
        && !reading.isCapital(last + 1)
        && ADJECTIVES.stream().anyMatch(key::endsWith);
  }

  private boolean isCalled(int at) {
    return reading.keys().get(at).length() > 3
        && isKind(at)
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

  /**
   * With a capital or in quotation marks; a name of two or three letters in capitals: DR, not Dr.
   */
  private boolean isWrittenAsName(int at, int length) {
    if (at > 0 && isOpener(at - 1) || reading.keys().get(at).contains(".")) {
      return true;
    }
    String word = reading.tokens().get(at).in(reading.text());
    return length == 1 && keys.get(at).length() <= SHORT
        ? Character.isUpperCase(word.charAt(1))
        : Character.isUpperCase(word.charAt(0));
  }

  private boolean isLong(int at, int known) {
    return known > (isThe(at) ? 2 : 1);
  }

  private int editionAt(int at) {
    return at < reading.keys().size() && reading.isCapital(at)
        ? words.editions().lengthAt(keys, at)
        : 0;
  }

  private int run(int at) {
    int end = at;
    while (end < reading.tokens().size()
        && reading.isCapital(end)
        && (end == at || !reading.isAfterBreak(end) && isLatin(end) == isLatin(at))) {
      end++;
    }
    return end - at;
  }

  private boolean isLatin(int at) {
    return reading.text().charAt(reading.tokens().get(at).start()) < 0x250;
  }

  private boolean hasLastWord(int from, int to) {
    String last = " " + keys.get(to - 1) + " ";
    boolean the = isThe(from) || from > 0 && isThe(from - 1);
    return LAST_WORDS.contains(last) || the && LAST_WORDS_AFTER_THE.contains(last);
  }

  private boolean isThe(int at) {
    return keys.get(at).equals("the");
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
