package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Tokenizer;
import io.newsloom.annotate.text.TsvTable;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words that tell what a name beside them is, of many languages: a ministry heads the name of an
 * institution in each of them, so what is learned of it in one serves all. Words are known by their
 * stems. Immutable; part of the models' format as the features are.
 */
public final class Cues {

  /** What a word tells. */
  enum Kind {
    /** Heads the name of an institution: court, університет. */
    INSTITUTION,
    /** Is a legal form: GmbH, ТОВ. */
    FORM,
    /** Is often followed by a name in quotation marks: newspaper, завод. */
    HOUSE,
    /** Is what a person is: president, uncle. */
    ROLE,
    /** Is what a place is: river, вулиця. */
    PLACE,
    /** Is what people do: said, died. */
    SPEECH,
    /** Is what people make and name: film, law. */
    WORK;

    int bit() {
      return 1 << ordinal();
    }
  }

  /** Knows no word. */
  public static final Cues NONE = new Cues(new TreeMap<>());

  private final IntTable table;

  private Cues(SortedMap<Integer, Integer> masks) {
    table =
        new IntTable(
            masks.keySet().stream().mapToInt(Integer::intValue).toArray(),
            masks.values().stream().mapToInt(Integer::intValue).toArray());
  }

  /** The words that ship with the tagger. */
  public static Cues standard() {
    SortedMap<Integer, Integer> masks = new TreeMap<>();
    for (List<String> row : TsvTable.rows(Cues.class, "cues.tsv", 3)) {
      int bit = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)).bit();
      for (String word : row.get(2).split(" ")) {
        Words words = Words.of(word, Tokenizer.tokens(word), row.get(1));
        masks.merge(words.stem[0], bit, (a, b) -> a | b);
      }
    }
    return new Cues(masks);
  }

  /** What each word of a sentence tells, as {@link Kind#bit bits}. */
  int[] of(Words words) {
    int[] masks = new int[words.size];
    for (int i = 0; i < words.size; i++) {
      masks[i] = words.word[i] ? Math.max(0, table.get(words.stem[i])) : 0;
    }
    return masks;
  }
}
