package io.newsloom.annotate.entity.cue;

/** How an event's name goes on behind its last noun. */
record Tail(Cues cues) {

  private static final String YEAR_WORDS =
      " года году годе год г гг годзе року рік roku rok r de del dell' von of in en w ";
  private static final String BEFORE_YEAR = " de del dell' of w ";
  private static final String BEFORE_SPORT = " по па з із со с de di d' w in ";
  private static final String BETWEEN_SPORTS = " и і з із со с w ";
  private static final int MOST_WORDS = 5;

  /** The index behind the year that a name ends in; else the same index. */
  int year(int at) {
    if (cues.isAfterBreak(at)) {
      return at;
    }
    if (cues.isYear(at)) {
      boolean word = isOneOf(YEAR_WORDS, at + 1) && !isOneOf(BEFORE_YEAR, at + 1);
      return word && isYearWord(at + 1) ? at + 2 : at + 1;
    }
    if (isOneOf(BEFORE_YEAR, at) && cues.isYear(at + 1)) {
      return cues.key(at + 2).equals("roku") ? at + 3 : at + 2;
    }
    return at;
  }

  /** The index behind the sport of a championship: по лёгкой атлетике, w piłce nożnej. */
  int sport(int at) {
    int end = isOneOf(BEFORE_SPORT, at) ? at + 1 : at;
    if (cues.isAfterBreak(at) || !cues.is(Kind.SPORT, end)) {
      return at;
    }
    while (end - at <= MOST_WORDS && isOfSport(end)) {
      end++;
    }
    boolean unfinished = cues.key(end - 1).endsWith("ой") && cues.isSmallWord(end);
    return unfinished ? at : end;
  }

  private boolean isOfSport(int at) {
    return !cues.isAfterBreak(at)
        && (cues.is(Kind.SPORT, at) || isOneOf(BETWEEN_SPORTS, at) && cues.is(Kind.SPORT, at + 1));
  }

  private boolean isYearWord(int at) {
    return isOneOf(" года году годе год г годзе року рік roku ", at);
  }

  private boolean isOneOf(String words, int at) {
    return !cues.key(at).isEmpty() && words.contains(" " + cues.key(at) + " ");
  }
}
