package io.newsloom.annotate.entity.cue;

import io.newsloom.common.event.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds English titles without quotation marks, by their capitals: her novel A House of Left Shoes;
 * the band's third album, Blue Kettle, went.
 */
final class TitleRuns {

  private static final double CONFIDENCE = 0.6;
  private static final int LEAST = 2;
  private static final int LONGEST = 9;
  private static final String WITHIN =
      " a an the of and in on at to for with from by or my your her his no not is ";
  private static final String OWNERS = " his her their its debut latest first second third new ";

  private final Cues cues;

  TitleRuns(Cues cues) {
    this.cues = cues;
  }

  List<CuedName> find() {
    List<CuedName> found = new ArrayList<>();
    if (!cues.language().equals("en")) {
      return found;
    }
    for (int at = 0; at < cues.size(); at++) {
      int length =
          cues.table().mayBeginWith(cues.key(at)) && !cues.isCapital(at)
              ? cues.lengthAt(Kind.RUN, at)
              : 0;
      if (length > 0) {
        int from = at + length;
        boolean comma = cues.key(from).equals(",");
        int start = comma ? from + 1 : from;
        int end = end(start);
        if (isTitle(start, end) && (!comma || isOwned(at) && cues.key(end).equals(","))) {
          found.add(cues.name(start, end, EntityType.WORK, CONFIDENCE));
        }
      }
    }
    return found;
  }

  /** Its end is where another word begins that is no name's, or a mark: no clause's subject. */
  private boolean isTitle(int from, int end) {
    int capitals = 0;
    for (int at = from; at < end; at++) {
      capitals += cues.isCapital(at) ? 1 : 0;
    }
    return capitals >= LEAST && !cues.key(end - 1).endsWith("'s");
  }

  private boolean isOwned(int noun) {
    for (int at = Math.max(0, noun - 2); at < noun; at++) {
      if (cues.isOneOf(OWNERS, at)) {
        return true;
      }
    }
    return false;
  }

  private int end(int from) {
    int end = from;
    int at = from;
    while (at < cues.size() && at - from < LONGEST && !cues.isAfterBreak(at)) {
      if (cues.isCapital(at)) {
        end = at + 1;
      } else if (end == from || !cues.isOneOf(WITHIN, at)) {
        break;
      }
      at++;
    }
    return end;
  }
}
