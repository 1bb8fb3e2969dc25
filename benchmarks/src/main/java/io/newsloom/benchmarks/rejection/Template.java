package io.newsloom.benchmarks.rejection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills a layout: {@code {{>part}}}, {@code {{key}}}, and {@code {{#key}} ... {{/key}}} once for
 * each row of a key, with its columns as {@code {{1}}}, {@code {{2}}} and its number as {@code
 * {{n}}}. A name that nothing is known by fails.
 */
final class Template {

  private static final Pattern PART = Pattern.compile("\\{\\{>([\\w-]+)}}");
  private static final Pattern ROWS =
      Pattern.compile("\\{\\{#(\\w+)}}(.*?)\\{\\{/\\1}}", Pattern.DOTALL);
  private static final Pattern KEY = Pattern.compile("\\{\\{(\\w+)}}");

  private final Map<String, String> parts;
  private final Map<String, List<List<String>>> texts;

  Template(Map<String, String> parts, Map<String, List<List<String>>> texts) {
    this.parts = parts;
    this.texts = texts;
  }

  String fill(String layout) {
    String whole = replace(PART, layout, match -> known(parts, match.group(1)));
    String rows = replace(ROWS, whole, match -> rows(match.group(1), match.group(2)));
    return replace(KEY, rows, match -> known(texts, match.group(1)).get(0).get(0));
  }

  private String rows(String key, String row) {
    StringBuilder filled = new StringBuilder();
    int number = 0;
    for (List<String> columns : known(texts, key)) {
      String n = Integer.toString(++number);
      filled.append(
          replace(
              KEY,
              row,
              match -> {
                String name = match.group(1);
                if (name.equals("n")) {
                  return n;
                }
                return name.matches("\\d")
                    ? columns.get(Integer.parseInt(name) - 1)
                    : match.group();
              }));
    }
    return filled.toString();
  }

  private static String replace(
      Pattern pattern, String text, Function<MatchResult, String> replacement) {
    return pattern
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
  }

  private static <T> T known(Map<String, T> values, String name) {
    return Objects.requireNonNull(values.get(name), () -> "nothing is known by " + name);
  }
}
