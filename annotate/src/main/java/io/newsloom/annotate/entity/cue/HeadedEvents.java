package io.newsloom.annotate.entity.cue;

import io.newsloom.common.event.EntityType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds events whose kind ends their name: Crimean War, Helsinki summit, Куликовская битва. */
final class HeadedEvents {

  private static final double CONFIDENCE = 0.8;
  private static final int LONGEST = 6;
  private static final int MOST_ADJECTIVES = 2;
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]{2,}|[VX]|[ХІ]{2,}");
  private static final Pattern ORDINAL =
      Pattern.compile("\\d+(?:st|nd|rd|th|-й|-я|-е|-го|-ы|-ага|-ий|-ому|-м|e|ème|º|°)");

  /** Kinds that English writes small behind a name. */
  private static final String SMALL = " summit referendum war marathon massacre uprising ";

  private final Cues cues;

  HeadedEvents(Cues cues) {
    this.cues = cues;
  }

  /** The event whose kind's last word this is; null for none. */
  @Nullable CuedName endingAt(int at) {
    int length = cues.lengthAt(Kind.HEAD, at);
    if (length == 0 || cues.isAfterBreak(at)) {
      return null;
    }
    int from = cues.language().equals("en") ? english(at, at + length) : slavic(at);
    if (from < 0) {
      return null;
    }
    Tail tail = new Tail(cues);
    int end = at + length;
    end += cues.lengthAt(Kind.TAIL, end);
    return cues.name(ordinal(from), tail.year(end), EntityType.EVENT, CONFIDENCE);
  }

  /** The event that an ordinal number tells from others: XXVII фестиваль, 27th festival. */
  @Nullable CuedName counted(int at) {
    int length = cues.lengthAt(Kind.COUNTED, at);
    if (length == 0) {
      return null;
    }
    int first = at - 1;
    while (at - first <= MOST_ADJECTIVES
        && cues.isSmallWord(first)
        && Adjectives.is(cues.key(first))
        && !cues.isAfterBreak(first + 1)) {
      first--;
    }
    if (cues.isAfterBreak(first + 1) || !isNumeral(first)) {
      return null;
    }
    int end = new Tail(cues).year(at + length);
    return cues.name(first, end, EntityType.EVENT, CONFIDENCE);
  }

  /** Where a name begins whose first word this is, with its year or its ordinal number. */
  int ordinal(int from) {
    boolean numbered =
        cues.isYear(from - 1) && cues.language().equals("en") && !cues.isAfterBreak(from)
            || from > 0 && !cues.isAfterBreak(from) && isNumeral(from - 1);
    return numbered ? from - 1 : from;
  }

  private boolean isNumeral(int at) {
    return ORDINAL.matcher(cues.key(at)).matches()
        || cues.isWord(at)
            && ROMAN.matcher(cues.reading().tokens().get(at).in(cues.reading().text())).matches();
  }

  private int english(int at, int end) {
    boolean small = !cues.isCapital(at);
    if (!small && cues.isHeading(at)) {
      return -1;
    }
    if (small && !cues.isOneOf(SMALL, at)) {
      return -1;
    }
    int last = at - 1;
    if (small && cues.isSmallWord(last) && cues.isCapital(last - 1) && isReferendum(at, last)) {
      last--;
    }
    int from = last + 1;
    while (from > 0 && end - from < LONGEST && isNamePart(from - 1) && !cues.isAfterBreak(from)) {
      from--;
    }
    while (from <= last && cues.is(Kind.STOP, from)) {
      from++;
    }
    boolean lone =
        from == last && (cues.beginsSentence(from) && small || cues.is(Kind.GENERIC, from));
    boolean named = from <= last && !lone && !cues.isCapital(end);
    return named && !cues.isTitle(from, end) ? from : -1;
  }

  /** "Scottish independence referendum", "Swiss peace summit". */
  private boolean isReferendum(int at, int between) {
    String head = cues.key(at);
    String kind = cues.key(between);
    return head.equals("referendum") && (kind.equals("independence") || kind.equals("membership"))
        || head.equals("summit") && (kind.equals("peace") || kind.equals("climate"));
  }

  private boolean isNamePart(int at) {
    return cues.key(at).equals("&") && cues.isCapital(at - 1)
        || cues.isCapital(at) && !cues.key(at).endsWith("'s") && !cues.is(Kind.STOP, at);
  }

  /** Каннский международный кинофестиваль, XX съезд. */
  private int slavic(int at) {
    int first = at - 1;
    while (at - first <= MOST_ADJECTIVES
        && cues.isSmallWord(first)
        && Adjectives.is(cues.key(first))
        && !cues.isAfterBreak(first)) {
      first--;
    }
    return cues.isCapital(first)
            && !cues.isAfterBreak(first + 1)
            && Adjectives.isOfPlace(cues.key(first))
            && !cues.is(Kind.STOP, first)
        ? first
        : -1;
  }
}
