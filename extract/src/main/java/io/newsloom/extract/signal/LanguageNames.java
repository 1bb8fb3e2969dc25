package io.newsloom.extract.signal;

import io.newsloom.extract.words.Tables;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How language switchers write languages: by code, or by name. Immutable, thread-safe. */
public final class LanguageNames {

  private static final int LONGEST = 20;
  private static final Map<String, String> CODES = codes();
  private static final int SHAPE_MASK = 0x3FFF;
  private static final BitSet SHAPES = shapes();

  private LanguageNames() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (List<String> row : Tables.read("/io/newsloom/extract/signal/languages.tsv")) {
      for (String form : row.get(1).split("\\|")) {
        codes.put(form, row.get(0));
      }
    }
    return Map.copyOf(codes);
  }

  /** The code of the language that a text names; empty if it names none. */
  public static Optional<String> code(String text) {
    String name = text.length() > LONGEST ? "" : text.strip();
    return name.isEmpty() || !SHAPES.get(shape(name))
        ? Optional.empty()
        : Optional.ofNullable(CODES.get(name.toLowerCase(Locale.ROOT)));
  }

  private static BitSet shapes() {
    BitSet shapes = new BitSet();
    CODES.keySet().forEach(name -> shapes.set(shape(name)));
    return shapes;
  }

  /** First letter, last letter and length, which few other texts share. */
  private static int shape(String name) {
    int first = Character.toLowerCase(name.charAt(0));
    int last = Character.toLowerCase(name.charAt(name.length() - 1));
    return (31 * (31 * first + last) + name.length()) & SHAPE_MASK;
  }
}
