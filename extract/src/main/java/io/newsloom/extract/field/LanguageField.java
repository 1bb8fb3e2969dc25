package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The language a page declares for itself. */
final class LanguageField {

  /** Letters of a language's code. */
  private static final int LANGUAGE = 2;

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  /** What a tag of a language alone becomes: codes that were given up, their successors. */
  private static final Map<String, String> TAGS =
      CODES.stream().collect(Collectors.toUnmodifiableMap(code -> code, LanguageField::wellFormed));

  private static final Pattern END = Pattern.compile("[,;\\s]");

  private LanguageField() {}

  static Optional<Derived<String>> read(Clues clues) {
    return derived(clues.signals().language(), "html-lang", 0.9)
        .or(() -> derived(clues.linked("inLanguage").orElse(null), "json-ld", 0.9))
        .or(() -> derived(clues.meta("content-language", "dc.language").orElse(null), "meta", 0.8))
        .or(() -> derived(clues.page().fetch().contentLanguage(), "http-header", 0.75))
        .or(() -> derived(clues.meta("og:locale").orElse(null), "open-graph", 0.7))
        .or(() -> UrlLanguage.of(clues.url()).map(code -> new Derived<>(code, "url-pattern", 0.7)));
  }

  private static Optional<Derived<String>> derived(
      @Nullable String declared, String strategy, double confidence) {
    return tag(declared).map(tag -> new Derived<>(tag, strategy, confidence));
  }

  /** A well-formed BCP 47 tag of what pages write: {@code en_US}, {@code "EN, de"}. */
  static Optional<String> tag(@Nullable String declared) {
    if (declared == null) {
      return Optional.empty();
    }
    String alone = TAGS.get(declared);
    if (alone != null) {
      return Optional.of(alone);
    }
    String first = END.split(declared.strip(), 2)[0].replace('_', '-');
    String language = TAGS.get(first.substring(0, Math.min(first.length(), LANGUAGE)));
    if (language != null && endsWithCountry(first)) {
      return Optional.of(language + first.substring(LANGUAGE));
    }
    Locale locale = Locale.forLanguageTag(first);
    return CODES.contains(locale.getLanguage())
        ? Optional.of(locale.toLanguageTag())
        : Optional.empty();
  }

  private static String wellFormed(String code) {
    return Locale.forLanguageTag(code).toLanguageTag();
  }

  /** As in {@code en-US}, which is well-formed as it is. */
  private static boolean endsWithCountry(String tag) {
    return tag.length() == LANGUAGE + "-US".length()
        && tag.charAt(LANGUAGE) == '-'
        && isCapital(tag.charAt(LANGUAGE + 1))
        && isCapital(tag.charAt(LANGUAGE + 2));
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
