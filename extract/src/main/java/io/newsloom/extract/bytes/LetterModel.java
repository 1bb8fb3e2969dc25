package io.newsloom.extract.bytes;

import io.newsloom.extract.words.Tables;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often a language uses each {@linkplain Units unit}, in bits: 5 is one in 32. */
final class LetterModel {

  /** The bits of what a language does not use, and of what none does. */
  private static final int UNSEEN = 16;

  private static final int ODD = 20;

  private static final int SIGN = 14;
  private static final int PUNCTUATION = 9;

  /** As much as several dozen letters can make up for. */
  private static final int BROKEN = 200;

  private final int[] keys;
  private final byte[] bits;

  private LetterModel(SortedMap<Integer, Byte> table) {
    keys = new int[table.size()];
    bits = new byte[table.size()];
    int at = 0;
    for (Map.Entry<Integer, Byte> entry : table.entrySet()) {
      keys[at] = entry.getKey();
      bits[at++] = entry.getValue();
    }
  }

  /** The mean of bits a unit: less is likelier. */
  double bits(int[] units) {
    long sum = 0;
    for (int unit : units) {
      sum += bits(unit);
    }
    return (double) sum / Math.max(1, units.length);
  }

  private int bits(int unit) {
    switch (unit) {
      case Units.BROKEN:
        return BROKEN;
      case Units.ODD:
        return ODD;
      case Units.SIGN:
        return SIGN;
      case Units.PUNCTUATION:
        return PUNCTUATION;
      default:
        break;
    }
    int index = Arrays.binarySearch(keys, unit);
    return index < 0 ? UNSEEN : bits[index];
  }

  /** The models of {@code letters.tsv}, by language. */
  static Map<String, LetterModel> all() {
    Map<String, LetterModel> models = new HashMap<>();
    for (List<String> row : Tables.read("/io/newsloom/extract/bytes/letters.tsv")) {
      models.put(row.get(0), new LetterModel(table(row)));
    }
    return Map.copyOf(models);
  }

  private static SortedMap<Integer, Byte> table(List<String> row) {
    SortedMap<Integer, Byte> table = new TreeMap<>();
    for (String level : row.subList(1, row.size())) {
      int colon = level.indexOf(':');
      byte bits = Byte.parseByte(level.substring(0, colon));
      for (int i = colon + 1; i < level.length(); ) {
        char c = level.charAt(i);
        boolean wide = Units.isWide(c);
        table.put(wide ? Units.key('\0', c) : Units.key(c, level.charAt(i + 1)), bits);
        i += wide ? 1 : 2;
      }
    }
    return table;
  }
}
