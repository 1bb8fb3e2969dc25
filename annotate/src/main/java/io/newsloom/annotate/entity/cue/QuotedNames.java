package io.newsloom.annotate.entity.cue;

import io.newsloom.annotate.entity.kb.StemKey;
import io.newsloom.annotate.text.QuoteMarks;
import io.newsloom.annotate.text.Stretch;
import io.newsloom.common.event.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds titles in quotation marks that a word before or behind them calls a work or an event. */
final class QuotedNames {

  private static final double CONFIDENCE = 0.85;
  private static final int LONGEST = 14;
  private static final int LONGEST_CHARACTERS = 110;
  private static final String JOINTS = " and и і й ды та und et y e i ";

  private final Cues cues;
  private final CueBefore before;

  QuotedNames(Cues cues) {
    this.cues = cues;
    this.before = new CueBefore(cues);
  }

  /** In reading order; a title that was once called a work is one wherever it is quoted. */
  List<CuedName> find() {
    List<Quoted> quoted = quoted();
    Map<String, EntityType> known = new HashMap<>();
    Map<Quoted, EntityType> types = new HashMap<>();
    Quoted last = null;
    for (Quoted title : quoted) {
      EntityType type = type(title);
      if (type == null && last != null && isListed(last, title)) {
        type = types.get(last);
      }
      if (type != null) {
        types.put(title, type);
        known.put(key(title), type);
      }
      last = title;
    }
    List<CuedName> names = new ArrayList<>();
    for (Quoted title : quoted) {
      EntityType type = types.getOrDefault(title, known.get(key(title)));
      if (type != null) {
        names.add(name(title, type));
      }
    }
    return names;
  }

  private List<Quoted> quoted() {
    List<Quoted> quoted = new ArrayList<>();
    for (Stretch stretch : QuoteMarks.find(cues.reading().text())) {
      int open = cues.reading().at(stretch.outerStart());
      int from = cues.reading().at(stretch.start());
      int to = cues.reading().at(stretch.end());
      boolean shortEnough =
          to - from <= LONGEST && stretch.end() - stretch.start() <= LONGEST_CHARACTERS;
      if (open == from - 1 && from < to && shortEnough) {
        int bare = ",.;".contains(cues.key(to - 1)) ? to - 1 : to;
        Quoted title = new Quoted(open, from, bare, to);
        if (isTitle(title)) {
          quoted.add(title);
        }
      }
    }
    return quoted;
  }

  /** Begins with a capital or a number, and is no sentence behind another. */
  private boolean isTitle(Quoted title) {
    boolean named = false;
    for (int at = title.from(); at < title.to(); at++) {
      if (".".equals(cues.key(at)) && cues.isCapital(at + 1) && at - title.from() > 2) {
        return false;
      }
      named |= cues.isWord(at) || cues.isNumber(at);
    }
    int first = title.from();
    while (first < title.to() && !cues.isWord(first) && !cues.isNumber(first)) {
      first++;
    }
    return named && (cues.isCapital(first) || cues.isNumber(first));
  }

  private @Nullable EntityType type(Quoted title) {
    Kind kind = before.of(title);
    if (kind == null) {
      return isCalledBehind(title) ? EntityType.WORK : null;
    }
    return kind == Kind.EVENT || kind == Kind.STORM ? EntityType.EVENT : EntityType.WORK;
  }

  /** "The Salt Road", her second novel; «Синий чайник» — третий альбом группы. */
  private boolean isCalledBehind(Quoted title) {
    int at = title.close() + 1;
    String mark = cues.key(at);
    boolean dash = mark.equals("—") || mark.equals("–");
    boolean comma = mark.equals(",") || title.to() < title.close() && cues.isSmallWord(at);
    if (!(dash && title.words() > 1) && !(comma && cues.language().equals("en"))) {
      return false;
    }
    int from = mark.equals(",") || dash ? at + 1 : at;
    if (comma && !cues.is(Kind.STOP, from)) {
      return false;
    }
    int reach = comma ? 3 : 2;
    for (int noun = from; noun <= from + reach && cues.isSmallWord(noun); noun++) {
      if (cues.is(Kind.WORK, noun)) {
        return true;
      }
    }
    return false;
  }

  /** Whether only a comma or a word for and parts two titles. */
  private boolean isListed(Quoted last, Quoted next) {
    int gap = next.open() - last.close() - 1;
    return gap == 0 && last.to() < last.close()
        || gap == 1
            && (cues.key(next.open() - 1).equals(",") || cues.isOneOf(JOINTS, next.open() - 1));
  }

  /** A storm's kind belongs to its name. */
  private CuedName name(Quoted title, EntityType type) {
    int storm = cues.lengthEndingAt(Kind.STORM, title.open() - 1);
    return storm > 0
        ? cues.name(title.open() - storm, title.close() + 1, type, CONFIDENCE)
        : cues.name(title.from(), title.to(), type, CONFIDENCE);
  }

  private String key(Quoted title) {
    return String.join(" ", StemKey.ofWords(cues.reading().words(title.from(), title.to())));
  }
}
