package io.newsloom.extract.signal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The {@code meta} elements of a page, by their {@code name}, {@code property}, {@code itemprop} or
 * {@code http-equiv}, lower case, in the page's order.
 */
public final class Metas {

  private static final int MOST = 500;
  private static final int LONGEST = 20_000;

  private final Map<String, List<String>> contents = new LinkedHashMap<>();
  private int count;

  Metas() {}

  void add(String name, String content) {
    String stripped = content.strip();
    if (name.isEmpty() || stripped.isEmpty() || stripped.length() > LONGEST || count >= MOST) {
      return;
    }
    count++;
    contents
        .computeIfAbsent(name.toLowerCase(Locale.ROOT).strip(), key -> new ArrayList<>())
        .add(stripped);
  }

  /** The first content of the first of these names that the page has. */
  public @Nullable String first(String... names) {
    for (String name : names) {
      List<String> found = contents.get(name);
      if (found != null) {
        return found.get(0);
      }
    }
    return null;
  }

  /** All contents of a name, in the page's order. */
  public List<String> all(String name) {
    return List.copyOf(contents.getOrDefault(name, List.of()));
  }
}
