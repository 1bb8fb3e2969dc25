package io.newsloom.annotate.entity.cue;

import io.newsloom.annotate.text.Stem;
import io.newsloom.annotate.text.TsvTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The cues of a language, from {@code words.tsv}. Immutable and thread-safe. */
final class CueTable {

  private static final int BUCKETS = 1 << 10;

  /** A phrase and what it says. */
  private record Cue(Kind kind, List<Stem> stems) {

    static Cue of(Kind kind, String phrase) {
      return new Cue(kind, Arrays.stream(phrase.split(" ")).map(Stem::of).toList());
    }

    boolean standsAt(List<String> keys, int at) {
      return at + stems.size() <= keys.size()
          && IntStream.range(0, stems.size()).allMatch(i -> stems.get(i).matches(keys.get(at + i)));
    }
  }

  /** By the first two letters, for nearly all words of a text are no cues. */
  private final List<List<Cue>> buckets = new ArrayList<>();

  private CueTable() {
    for (int i = 0; i < BUCKETS; i++) {
      buckets.add(new ArrayList<>(0));
    }
  }

  /** The tables by BCP 47 primary subtag. */
  static Map<String, CueTable> load() {
    Map<String, CueTable> tables = new HashMap<>();
    for (List<String> row : TsvTable.rows(CueTable.class, "words.tsv", 3)) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      CueTable table = tables.computeIfAbsent(row.get(1), any -> new CueTable());
      for (String phrase : row.get(2).split(";")) {
        table.add(Cue.of(kind, phrase.strip()));
      }
    }
    return Map.copyOf(tables);
  }

  private void add(Cue cue) {
    buckets.get(bucket(cue.stems().get(0).letters())).add(cue);
  }

  /** How many tokens the longest cue of a kind that begins here takes; 0 where none does. */
  int lengthAt(Kind kind, List<String> keys, int at) {
    int longest = 0;
    for (Cue cue : buckets.get(bucket(keys.get(at)))) {
      if (cue.kind() == kind && cue.stems().size() > longest && cue.standsAt(keys, at)) {
        longest = cue.stems().size();
      }
    }
    return longest;
  }

  /** Whether any cue may begin here: most words answer no at once. */
  boolean mayBeginWith(String key) {
    return !buckets.get(bucket(key)).isEmpty();
  }

  private static int bucket(String word) {
    int second = word.length() > 1 ? word.charAt(1) : 0;
    return (word.charAt(0) * 31 + second) & (BUCKETS - 1);
  }
}
