package io.newsloom.annotate.quote;

import io.newsloom.annotate.text.Reading;
import io.newsloom.annotate.text.Stretch;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in a text: runs of capitalised words outside quotation marks. A name is a pair of
 * token indices, its first and the one behind its last.
 */
final class Names {

  private static final String CONNECTORS =
      " de van von der den la le el al bin ibn da di du дэ де фон ван ибн аль эль бен ";
  private static final String PREPOSITIONS =
      " in on at during by with from before after about as for в во на при после перед о об из с со у ва"
          + " на пры пасля аб з са під після про із зі ";

  /** As much text as a pronoun reaches back over. */
  private static final int REACH = 250;

  private final Reading reading;
  private final QuoteWords words;
  private final Mentions mentions;
  private final BitSet quoted = new BitSet();

  /**
   * @param stretches whatever stands in quotation marks or is spoken: nobody's name is in there
   */
  Names(Reading reading, QuoteWords words, Mentions mentions, List<Stretch> stretches) {
    this.reading = reading;
    this.words = words;
    this.mentions = mentions;
    for (Stretch stretch : stretches) {
      quoted.set(reading.at(stretch.start()), reading.at(stretch.end()));
    }
  }

  /** The last name between two tokens. */
  int @Nullable [] last(int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      int[] name = endingAt(at);
      if (name != null && name[0] >= from) {
        return name;
      }
    }
    return null;
  }

  /** The first name, unless a preposition says that it is a place or a day. */
  int @Nullable [] first(int from, int to) {
    for (int at = from; at < to; at++) {
      String key = reading.keys().get(at);
      if (isPreposition(at) || key.equals(",") || key.equals(":")) {
        return null;
      }
      if (isName(at)) {
        return startingAt(at, to);
      }
    }
    return null;
  }

  /** The first name, whatever stands before it. */
  int @Nullable [] anywhere(int from, int to) {
    for (int at = from; at < to; at++) {
      if (isName(at)) {
        return startingAt(at, to);
      }
    }
    return null;
  }

  /** The person named last before a token; without one, the last name of two words, or of one. */
  int @Nullable [] lastBefore(int before) {
    int least = Math.max(0, before - REACH);
    for (int at = before - 1; at >= least; at--) {
      int end = mentions.personEnd(at);
      if (end > at && end <= before && !quoted.get(at) && !isOwner(end - 1)) {
        return new int[] {at, end};
      }
    }
    int[] single = null;
    int at = before - 1;
    while (at >= least) {
      int[] name = endingAt(at);
      if (name != null && name[1] - name[0] >= 2) {
        return name;
      }
      single = single == null && name != null && !isDoubtful(name) ? name : single;
      at = name == null ? at - 1 : name[0] - 1;
    }
    return single;
  }

  /** A single word that begins a sentence and has no capital elsewhere: "Neighbours said". */
  boolean isDoubtful(int[] name) {
    if (name[1] - name[0] > 1 || !beginsSentence(name[0]) || mentions.isNamed(name[0])) {
      return false;
    }
    if (isAcronym(name[0])) {
      return false;
    }
    String key = reading.keys().get(name[0]);
    String stem = key.substring(0, Math.max(1, key.length() - 2));
    for (int at = 0; at < reading.keys().size(); at++) {
      if (at != name[0]
          && reading.keys().get(at).startsWith(stem)
          && reading.isCapital(at)
          && !beginsSentence(at)) {
        return false;
      }
    }
    return true;
  }

  /** A person's name, as found before, or of two words beside that which begins a sentence. */
  boolean isPerson(int[] name) {
    int least = beginsSentence(name[0]) ? 3 : 2;
    return mentions.personEnd(name[0]) == name[1]
        || name[1] - name[0] >= least && !isAcronym(name[0]);
  }

  private boolean isOwner(int last) {
    return reading.keys().get(last).endsWith("'s");
  }

  boolean isQuoted(int at) {
    return quoted.get(at);
  }

  boolean isPreposition(int at) {
    return PREPOSITIONS.contains(" " + reading.keys().get(at) + " ");
  }

  /**
   * Whether a word stands for a person named before: a small one, or one that begins a sentence.
   */
  boolean isPronoun(int at) {
    return words.pronouns().lengthAt(reading.keys(), at) > 0
        && (!reading.isCapital(at) || beginsSentence(at));
  }

  boolean isName(int at) {
    return reading.isCapital(at)
        && !quoted.get(at)
        && words.stops().lengthAt(reading.keys(), at) == 0
        && !isPronoun(at)
        && words.verbs().lengthAt(reading.keys(), at) == 0
        && words.titles().lengthAt(reading.keys(), at) == 0;
  }

  boolean beginsSentence(int at) {
    return reading.isAfterBreak(at) || ".!?…«»“”„\"".contains(reading.keys().get(at - 1));
  }

  private int[] startingAt(int from, int to) {
    int end = from + 1;
    while (end < to && continuesName(end, to)) {
      end++;
    }
    return trimmed(from, end);
  }

  private int @Nullable [] endingAt(int last) {
    if (!isName(last)) {
      return null;
    }
    int first = last;
    while (first > 0 && !reading.isAfterBreak(first) && isJoined(first)) {
      first--;
    }
    while (first < last && !isName(first)) {
      first++;
    }
    return trimmed(first, last + 1);
  }

  private boolean isJoined(int first) {
    String before = reading.keys().get(first - 1);
    return isName(first - 1)
        || CONNECTORS.contains(" " + before + " ")
        || before.equals(".") && first > 1 && isName(first - 2) && isInitial(first - 2);
  }

  private boolean continuesName(int at, int to) {
    String key = reading.keys().get(at);
    return isName(at)
        || key.equals(".") && isInitial(at - 1) && at + 1 < to && isName(at + 1)
        || CONNECTORS.contains(" " + key + " ") && at + 1 < to && isName(at + 1);
  }

  /** Without titles before it, and without an institution's short name beside a person's. */
  private int[] trimmed(int from, int to) {
    int first = from;
    while (first < to - 1 && (isTitle(first) || !isName(first))) {
      first++;
    }
    int end = to;
    for (int at = first + 1; at < end; at++) {
      if (mentions.personEnd(at) == end) {
        return new int[] {at, end};
      }
    }
    if (end - first > 2 && isAcronym(first) && !isAcronym(first + 1)) {
      first++;
    }
    if (end - first > 2 && isAcronym(end - 1) && !isAcronym(first)) {
      end--;
    }
    return new int[] {first, end};
  }

  private boolean isTitle(int at) {
    return words.titles().lengthAt(reading.keys(), at) > 0;
  }

  private boolean isInitial(int at) {
    return reading.tokens().get(at).length() == 1;
  }

  /** ВОЗ, БелТА: two letters and more, a capital behind the first. */
  boolean isAcronym(int at) {
    String word = reading.tokens().get(at).in(reading.text());
    return word.length() > 1
        && word.indexOf('-') < 0
        && word.chars().skip(1).anyMatch(Character::isUpperCase);
  }
}
