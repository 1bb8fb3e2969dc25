package io.newsloom.annotate.tagger;

import io.newsloom.common.event.EntityType;
import java.util.List;

/**
 * The labels of words: outside any name, or for each type the first, an inner, the last word of a
 * name or its only one (BILOU: Ratinov and Roth, "Design Challenges and Misconceptions in Named
 * Entity Recognition", 2009).
 */
final class Labels {

  /** Not part of a name. */
  static final int OUTSIDE = 0;

  static final int BEGIN = 0;
  static final int INSIDE = 1;
  static final int LAST = 2;
  static final int UNIT = 3;

  /** The types in the order of their labels. */
  static final List<EntityType> TYPES =
      List.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE);

  private static final int PARTS = 4;

  static final int COUNT = 1 + PARTS * TYPES.size();

  /** Row by row, {@code previous * COUNT + next}: whether one label may follow another. */
  private static final boolean[] ALLOWED = allowed();

  private Labels() {}

  static int of(int type, int part) {
    return 1 + PARTS * type + part;
  }

  /** Index into {@link #TYPES}; of no use for {@link #OUTSIDE}. */
  static int type(int label) {
    return (label - 1) / PARTS;
  }

  static int part(int label) {
    return (label - 1) % PARTS;
  }

  /** Whether a name can begin here or there is none: what may follow a sentence's begin. */
  static boolean closedBefore(int label) {
    return label == OUTSIDE || part(label) == BEGIN || part(label) == UNIT;
  }

  /** Whether no name goes on behind this label: what may end a sentence. */
  static boolean closedBehind(int label) {
    return label == OUTSIDE || part(label) == LAST || part(label) == UNIT;
  }

  static boolean mayFollow(int previous, int next) {
    return ALLOWED[previous * COUNT + next];
  }

  /** The label of a word in a name of some words. */
  static int within(int type, int index, int words) {
    if (words == 1) {
      return of(type, UNIT);
    }
    return of(type, index == 0 ? BEGIN : index == words - 1 ? LAST : INSIDE);
  }

  private static boolean[] allowed() {
    boolean[] table = new boolean[COUNT * COUNT];
    for (int previous = 0; previous < COUNT; previous++) {
      for (int next = 0; next < COUNT; next++) {
        boolean within = !closedBehind(previous) && !closedBefore(next);
        table[previous * COUNT + next] =
            within ? type(previous) == type(next) : closedBehind(previous) && closedBefore(next);
      }
    }
    return table;
  }
}
