package io.newsloom.annotate.entity.cue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the cue before a title in quotation marks. */
final class CueBefore {

  private static final List<Kind> NOUNS =
      List.of(Kind.WORK, Kind.LAW, Kind.EVENT, Kind.WEAK, Kind.STORM, Kind.ROLE);

  /** As many words as stand between a cue and a title: the novel by Anna Holt, the writer. */
  private static final int REACH = 7;

  private static final int APPOSITION = 3;

  private final Cues cues;

  CueBefore(Cues cues) {
    this.cues = cues;
  }

  /** What the words before a title call it; null where they say nothing. */
  @Nullable Kind of(Quoted title) {
    int last = title.open() - 1;
    if (last < 0 || cues.isAfterBreak(title.open())) {
      return null;
    }
    boolean apposition = cues.key(last).equals(",");
    if (apposition && !isParted(title)) {
      return null;
    }
    return back(title, apposition ? last - 1 : last, apposition);
  }

  private @Nullable Kind back(Quoted title, int last, boolean apposition) {
    int strange = 0;
    boolean names = false;
    for (int at = last; at >= 0 && last - at <= REACH; at--) {
      Kind kind = endingAt(at, title, at == title.open() - 1);
      if (kind != null) {
        return kind == Kind.EVENT && names ? null : kind;
      }
      names |= cues.isCapital(at);
      if (!mayStandBetween(at)) {
        strange++;
        if (!apposition || strange > APPOSITION || !cues.isSmallWord(at)) {
          return null;
        }
      }
      if (cues.isAfterBreak(at)) {
        return null;
      }
    }
    return null;
  }

  /** "His memoir, “Not My Orchestra”, is out". */
  private boolean isParted(Quoted title) {
    return cues.key(title.close() + 1).equals(",") || title.to() < title.close();
  }

  private @Nullable Kind endingAt(int at, Quoted title, boolean beside) {
    for (Kind kind : NOUNS) {
      int length = cues.lengthEndingAt(kind, at);
      boolean wants = kind == Kind.WEAK || kind == Kind.ROLE && isSlavic();
      if (length > 0
          && isNoun(at - length + 1)
          && (beside || kind != Kind.STORM && kind != Kind.ROLE)
          && (!wants || title.words() > 1)) {
        return kind;
      }
    }
    return null;
  }

  /** A cue is no name: small, or it begins a sentence; German nouns have capitals anyway. */
  private boolean isNoun(int at) {
    return !cues.isCapital(at) || cues.beginsSentence(at) || cues.language().equals("de");
  }

  private boolean isSlavic() {
    return List.of("ru", "be", "uk", "pl").contains(cues.language());
  }

  private boolean mayStandBetween(int at) {
    return isName(at)
        || cues.isNumber(at)
        || "№".equals(cues.key(at))
        || "-".equals(cues.key(at))
        || ".".equals(cues.key(at)) && cues.key(at - 1).length() == 1
        || isLink(at);
  }

  /** A capital, which German gives to all nouns: there it takes "von" before it. */
  private boolean isName(int at) {
    return cues.isCapital(at)
        && (!cues.language().equals("de")
            || cues.key(at - 1).equals("von")
            || cues.isCapital(at - 1) && cues.key(at - 2).equals("von"));
  }

  /** Whether a word belongs to a phrase that may stand between, wherever in it. */
  private boolean isLink(int at) {
    return cues.is(Kind.LINK, at) || cues.lengthEndingAt(Kind.LINK, at) > 0;
  }
}
