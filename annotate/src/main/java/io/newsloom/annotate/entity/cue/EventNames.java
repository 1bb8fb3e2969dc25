package io.newsloom.annotate.entity.cue;

import io.newsloom.common.event.EntityType;
import java.util.ArrayList;
import java.util.List;

/** Finds events by a word that stands before or behind a capitalised name, or is one itself. */
final class EventNames {

  private static final double CONFIDENCE = 0.8;
  private static final int LONGEST_NAME = 4;
  private static final String ARTICLES = " the la le les el los las l' der den dem il lo i gli ";
  private static final String INNER = " of de del della di da la le el du des d' l' & ";

  private final Cues cues;
  private final HeadedEvents headed;
  private final List<CuedName> found = new ArrayList<>();

  EventNames(Cues cues) {
    this.cues = cues;
    this.headed = new HeadedEvents(cues);
  }

  List<CuedName> find() {
    for (int at = 0; at < cues.size(); at++) {
      if (cues.table().mayBeginWith(cues.key(at))) {
        whole(at);
        before(at);
        behind(at);
      }
    }
    return found;
  }

  /** Eurovision 2024, the Winter Olympics, чемпионат мира по футболу 2030 года. */
  private void whole(int at) {
    int length = Math.max(cues.lengthAt(Kind.WHOLE, at), Math.max(joined(at), dated(at)));
    int plain = cues.lengthAt(Kind.PLAIN, at);
    boolean capital = length > 0 && hasCapital(at, at + length);
    if (!capital && plain == 0) {
      return;
    }
    Tail tail = new Tail(cues);
    int to = tail.year(tail.sport(at + Math.max(length, plain)));
    if (!capital && cues.is(Kind.PLURAL, at) && !cues.isNumber(to - 1) && !cues.isYear(to - 2)) {
      return;
    }
    add(headed.ordinal(at), to);
  }

  private int dated(int at) {
    int length = cues.lengthAt(Kind.DATED, at);
    return length > 0 && new Tail(cues).year(at + length) > at + length ? length : 0;
  }

  /** A name that its year is joined to: Олимпиада-2014. */
  private int joined(int at) {
    String key = cues.key(at);
    int hyphen = key.lastIndexOf('-');
    if (hyphen <= 0 || !key.substring(hyphen + 1).chars().allMatch(Character::isDigit)) {
      return 0;
    }
    List<String> bare = List.of(key.substring(0, hyphen));
    boolean event =
        cues.table().lengthAt(Kind.WHOLE, bare, 0) == 1
            || cues.table().lengthAt(Kind.DATED, bare, 0) == 1;
    return event ? 1 : 0;
  }

  private boolean hasCapital(int from, int to) {
    for (int at = from; at < to; at++) {
      if (cues.isCapital(at)
          && !(cues.beginsSentence(at) && to - from > 1 && isPlainBehind(at, to))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence's capital is the only one of an English name: World cup. */
  private boolean isPlainBehind(int at, int to) {
    return cues.language().equals("en") && cues.isSmallWord(to - 1) && at < to - 1;
  }

  /** Battle of Verdun, саммит G20, Operation Desert Storm, ураган Катрина. */
  private void before(int at) {
    int length = cues.lengthAt(Kind.OF, at);
    if (length > 0) {
      named(at, at + length);
    }
    int pact = cues.lengthAt(Kind.PACT, at);
    if (pact > 0 && cues.isAcronym(at + pact)) {
      add(headed.ordinal(at), new Tail(cues).year(at + pact + 1));
    }
    int operation = Math.max(cues.lengthAt(Kind.OPERATION, at), cues.lengthAt(Kind.STORM, at));
    if (operation > 0 && cues.isCapital(at + operation) && isNoPlainWord(at, at + operation)) {
      int end = runEnd(at + operation);
      add(at, end);
    }
  }

  /** Operation and hurricane with small letters are no names in English, where Cyclone is. */
  private boolean isNoPlainWord(int at, int name) {
    return !cues.language().equals("en") || cues.isCapital(at) && !cues.is(Kind.STOP, name);
  }

  private void named(int at, int behind) {
    int name = behind;
    if (cues.isOneOf(ARTICLES, name)) {
      name++;
    }
    int end = runEnd(name);
    boolean adjective =
        end == name + 1 && Adjectives.isOfPlace(cues.key(name)) && cues.isSmallWord(end);
    if (end > name && !adjective && !cues.is(Kind.STOP, name) && !cues.isTitle(at, end)) {
      add(at, new Tail(cues).year(end));
    }
  }

  /** Where a run of capitalised words ends, with the small ones of names between them. */
  private int runEnd(int from) {
    int end = from;
    while (end - from < LONGEST_NAME
        && cues.isCapital(end)
        && (end == from || !cues.isAfterBreak(end))) {
      end++;
      if (cues.isOneOf(INNER, end) && cues.isCapital(end + 1) && !cues.isAfterBreak(end)) {
        end++;
      }
    }
    return end;
  }

  private void behind(int at) {
    CuedName name = headed.endingAt(at);
    CuedName counted = name == null ? headed.counted(at) : name;
    if (counted != null) {
      found.add(counted);
    }
  }

  private void add(int from, int to) {
    found.add(cues.name(from, to, EntityType.EVENT, CONFIDENCE));
  }
}
