package io.newsloom.extract.field;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The language an address names: {@code /en/news/1}, {@code en.paper.example}, {@code ?lang=en}.
 */
public final class UrlLanguage {

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  /** Codes that are rather something else in an address: Italy's domain, "in", "is", "my", ... */
  private static final Set<String> WORDS =
      Set.of(
          "in", "is", "my", "no", "so", "to", "am", "as", "or", "om", "se", "tv", "id", "io", "co");

  private UrlLanguage() {}

  public static Optional<String> of(String url) {
    try {
      URI uri = URI.create(url);
      String path = uri.getPath() == null ? "" : uri.getPath();
      String[] segments = path.split("/", 4);
      for (int i = 1; i < Math.min(3, segments.length); i++) {
        if (isCode(segments[i]) && segments.length > i + 1) {
          return Optional.of(segments[i].toLowerCase(Locale.ROOT));
        }
      }
      String host = uri.getHost() == null ? "" : uri.getHost();
      int dot = host.indexOf('.');
      return dot == 2 && host.indexOf('.', 3) > 0 && isCode(host.substring(0, 2))
          ? Optional.of(host.substring(0, 2).toLowerCase(Locale.ROOT))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // an address URI cannot read names no language
    }
  }

  private static boolean isCode(String segment) {
    String code = segment.toLowerCase(Locale.ROOT);
    return code.length() == 2 && CODES.contains(code) && !WORDS.contains(code);
  }
}
