package io.newsloom.extract.signal;

import io.newsloom.extract.words.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How language switchers write languages: by code, or by name. Immutable, thread-safe. */
public final class LanguageNames {

  private static final int LONGEST = 20;
  private static final Map<String, String> CODES = codes();

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
    return text.length() > LONGEST
        ? Optional.empty()
        : Optional.ofNullable(CODES.get(text.strip().toLowerCase(Locale.ROOT)));
  }
}
