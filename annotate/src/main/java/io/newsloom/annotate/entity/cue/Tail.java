package io.newsloom.annotate.entity.cue;

/** How an event's name goes on behind its last noun. */
record Tail(Cues cues) {

  private static final String YEAR_WORDS = " года году годе год г годзе року рік roku ";
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
      return cues.isOneOf(YEAR_WORDS, at + 1) ? at + 2 : at + 1;
    }
    if (cues.isOneOf(BEFORE_YEAR, at) && cues.isYear(at + 1)) {
      return cues.key(at + 2).equals("roku") ? at + 3 : at + 2;
    }
    return at;
  }

  /** The index behind the sport of a championship: по лёгкой атлетике, w piłce nożnej. */
  int sport(int at) {
    int end = cues.isOneOf(BEFORE_SPORT, at) ? at + 1 : at;
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
        && (cues.is(Kind.SPORT, at)
            || cues.isOneOf(BETWEEN_SPORTS, at) && cues.is(Kind.SPORT, at + 1));
  }
}
