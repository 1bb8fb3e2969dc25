package io.newsloom.annotate.entity.cue;

import io.newsloom.common.event.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds laws by their number, or by the name in capitals that a word like act ends. */
final class LawNames {

  private static final double CONFIDENCE = 0.8;
  private static final int MOST_WORDS = 9;
  private static final String NUMBER_SIGNS = " № no nr n° nº n° # n ";
  private static final String WITHIN = " of and for on to in against ";

  /** Only these have a number that is a name: a decision of a court has one too. */
  private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\d/-]*\\d[\\p{L}\\d/-]*");

  private static final List<String> GERMAN =
      List.of("gesetz", "gesetzes", "gesetzbuch", "gesetzbuchs", "gesetzbuches");

  private final Cues cues;
  private final List<CuedName> found = new ArrayList<>();

  LawNames(Cues cues) {
    this.cues = cues;
  }

  List<CuedName> find() {
    boolean german = cues.language().equals("de");
    for (int at = 0; at < cues.size(); at++) {
      if (german && cues.isCapital(at) && isCompound(at)) {
        add(at, at + 1);
      }
      if (!cues.table().mayBeginWith(cues.key(at))) {
        continue;
      }
      numbered(at);
      if (cues.is(Kind.NAMED, at) && cues.isSmallWord(at) && cues.isCapital(at + 1)) {
        add(at, runEnd(at + 1));
      }
      if (cues.is(Kind.TREATY, at) && cues.isCapital(at) && !cues.isHeading(at)) {
        capitals(at);
      }
      if (cues.is(Kind.TITLE, at) && cues.isCapital(at)) {
        add(at, at + cues.lengthAt(Kind.TITLE, at));
      }
      if (cues.is(Kind.CODE, at)) {
        code(at);
      }
    }
    return found;
  }

  /** Directive 2010/75/EU, закон № 38-ФЗ. */
  private void numbered(int at) {
    int length = cues.lengthAt(Kind.LAW, at);
    if (length == 0) {
      return;
    }
    int next = at + length;
    if (cues.key(next).equals("(") && cues.key(next + 2).equals(")")) {
      next += 3;
    }
    if (cues.isNumber(next) && cues.key(next + 1).equals("/") && cues.isNumber(next + 2)) {
      boolean tail = cues.key(next + 3).equals("/") && cues.isCapital(next + 4);
      add(at, next + (tail ? 5 : 3));
    } else if (isNumberSign(next)) {
      int number = cues.key(next + 1).equals(".") ? next + 2 : next + 1;
      if (NUMBER.matcher(cues.key(number)).matches()) {
        add(at, number + 1);
      }
    }
  }

  private boolean isNumberSign(int at) {
    return cues.isOneOf(NUMBER_SIGNS, at);
  }

  /** Clean Air Act, River Navigation Act of 1968, European Convention on Human Rights. */
  private void capitals(int last) {
    int from = last;
    while (from > 0 && last - from < MOST_WORDS && !cues.isAfterBreak(from) && isWithin(from - 1)) {
      from--;
    }
    while (from < last && (cues.is(Kind.STOP, from) || !cues.isCapital(from))) {
      from++;
    }
    int to = last + 1;
    if (cues.key(to).equals("of") && cues.isYear(to + 1)) {
      to += 2;
    } else if (cues.isYear(to)) {
      to++;
    }
    int tail = to + cues.lengthAt(Kind.TAIL, to);
    boolean act = cues.key(last).equals("act") && !cues.isAcronym(last) && !isReference(to);
    if (from < last && (act || tail > to)) {
      add(from, tail);
    }
  }

  /** "Ment Health Phys Act. 2022": a journal in a list of literature. */
  private boolean isReference(int to) {
    return cues.key(to).equals(".") && cues.isNumber(to + 1);
  }

  private boolean isWithin(int at) {
    return cues.isCapital(at) && !cues.key(at).endsWith("'s")
        || cues.isOneOf(WITHIN, at) && cues.isCapital(at - 1);
  }

  /** Уголовный кодекс, Европейская конвенция по правам человека. */
  private void code(int at) {
    int tail = cues.lengthAt(Kind.TAIL, at + 1);
    boolean adjective = cues.isCapital(at - 1) && Adjectives.is(cues.key(at - 1));
    boolean code = cues.key(at).startsWith("код");
    if (adjective && (code || tail > 0)) {
      add(at - 1, at + 1 + tail);
    } else if (tail > 0) {
      add(at, at + 1 + tail);
    }
  }

  private boolean isCompound(int at) {
    if (cues.is(Kind.STOP, at) || cues.beginsSentence(at) && cues.key(at).length() < 10) {
      return false;
    }
    for (String end : GERMAN) {
      if (cues.key(at).endsWith(end)
          && cues.key(at).length() > end.length() + 2
          && cues.key(at).indexOf('-') < 0) {
        return true;
      }
    }
    return false;
  }

  private int runEnd(int from) {
    int end = from;
    while (end < cues.size() && end - from < 3 && cues.isCapital(end) && !cues.isAfterBreak(end)) {
      end++;
    }
    return Math.max(end, from + 1);
  }

  private void add(int from, int to) {
    found.add(cues.name(from, to, EntityType.WORK, CONFIDENCE));
  }
}
