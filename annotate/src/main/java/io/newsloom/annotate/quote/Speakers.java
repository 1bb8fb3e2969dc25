package io.newsloom.annotate.quote;

import io.newsloom.annotate.text.Reading;
import org.jspecify.annotations.Nullable;

/** Finds a speaker's name in the clause that a verb of saying stands in. */
final class Speakers {

  private static final String CONNECTORS =
      " de van von der den la le el al bin ibn da di du дэ де фон ван ибн аль эль бен ";
  private static final String PREPOSITIONS =
      " in on at during by with from before after about as for в во на при после перед о об из с со у ў ва"
          + " на пры пасля аб з са під в у після про із зі ";

  private final Reading reading;
  private final QuoteWords words;

  Speakers(Reading reading, QuoteWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** The speaker before a verb, nearest to it, else the one behind it. */
  Said of(int clauseStart, int verb, int verbLength, int clauseEnd) {
    String said = reading.words(verb, verb + verbLength);
    int[] before = lastName(clauseStart, verb);
    int behind = verb + verbLength;
    int[] after = firstName(behind, clauseEnd);
    int pronoun = pronounBetween(clauseStart, clauseEnd, verb);
    if (pronoun >= 0 && (before == null || pronoun > before[0])) {
      return lastNamed(clauseStart, said);
    }
    if (before != null && isDoubtful(before)) {
      Said named = lastNamed(clauseStart, said);
      if (after == null && named.speaker() != null) {
        return named;
      }
      before = after == null ? before : null;
    }
    if (before != null && (after == null || verb - before[1] <= 3)) {
      return named(before, said, 0.9);
    }
    if (after != null) {
      return named(after, said, 0.9);
    }
    if (before != null) {
      return named(before, said, 0.8);
    }
    return lastNamed(clauseStart, said);
  }

  /** The speaker behind words as "according to". */
  Said by(int cue, int cueLength, int clauseEnd) {
    String said = reading.words(cue, cue + cueLength);
    int[] name = firstName(cue + cueLength, clauseEnd);
    return name == null ? lastNamed(cue, said) : named(name, said, 0.85);
  }

  private Said named(int[] name, String verb, double confidence) {
    int start = reading.tokens().get(name[0]).start();
    int end = reading.tokens().get(name[1] - 1).end();
    return new Said(reading.text().substring(start, end), start, end, verb, confidence);
  }

  /** A single word that begins a sentence and has no capital elsewhere: "Neighbours said". */
  private boolean isDoubtful(int[] name) {
    if (name[1] - name[0] > 1 || !beginsSentence(name[0])) {
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

  private boolean beginsSentence(int at) {
    return reading.isAfterBreak(at) || ".!?…»\"".contains(reading.keys().get(at - 1));
  }

  private int pronounBetween(int from, int to, int verb) {
    for (int at = Math.max(from, verb - 3); at < Math.min(to, verb + 4); at++) {
      if (words.pronouns().lengthAt(reading.keys(), at) > 0) {
        return at;
      }
    }
    return -1;
  }

  /** Whom a pronoun means: the last person with two names or more before it, else the last name. */
  private Said lastNamed(int before, String verb) {
    int[] single = null;
    int at = before - 1;
    while (at >= 0 && before - at < 250) {
      int[] name = nameEndingAt(at);
      if (name == null) {
        at--;
      } else if (name[1] - name[0] >= 2) {
        return named(name, verb, 0.7);
      } else {
        single = single == null ? name : single;
        at = name[0] - 1;
      }
    }
    return single == null ? new Said(null, -1, -1, verb, 0.4) : named(single, verb, 0.5);
  }

  private int @Nullable [] lastName(int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      int[] name = nameEndingAt(at);
      if (name != null && name[0] >= from) {
        return name;
      }
    }
    return null;
  }

  /** The first name behind a verb, unless a preposition says that it is a place or a day. */
  private int @Nullable [] firstName(int from, int to) {
    int at = from;
    while (at < to) {
      String key = reading.keys().get(at);
      if (PREPOSITIONS.contains(" " + key + " ") || key.equals(",") || key.equals(":")) {
        return null;
      }
      if (isName(at)) {
        int end = at + 1;
        while (end < to && continuesName(end, to)) {
          end++;
        }
        return withoutTitles(at, end);
      }
      at++;
    }
    return null;
  }

  private int @Nullable [] nameEndingAt(int last) {
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
    return withoutTitles(first, last + 1);
  }

  private boolean isJoined(int first) {
    String before = reading.keys().get(first - 1);
    return isName(first - 1)
        || CONNECTORS.contains(" " + before + " ")
        || before.equals(".") && first > 1 && isName(first - 2) && isInitial(first - 2);
  }

  private boolean isInitial(int at) {
    return reading.tokens().get(at).length() == 1;
  }

  private int[] withoutTitles(int from, int to) {
    int first = from;
    while (first < to - 1 && words.titles().lengthAt(reading.keys(), first) > 0
        || first < to - 1 && !isName(first)) {
      first++;
    }
    return new int[] {first, to};
  }

  private boolean continuesName(int at, int to) {
    String key = reading.keys().get(at);
    return isName(at)
        || key.equals(".") && isInitial(at - 1) && at + 1 < to && isName(at + 1)
        || CONNECTORS.contains(" " + key + " ") && at + 1 < to && isName(at + 1);
  }

  private boolean isName(int at) {
    return reading.isCapital(at)
        && words.stops().lengthAt(reading.keys(), at) == 0
        && words.pronouns().lengthAt(reading.keys(), at) == 0
        && words.verbs().lengthAt(reading.keys(), at) == 0
        && words.titles().lengthAt(reading.keys(), at) == 0;
  }
}
