package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The language a page declares for itself. */
final class LanguageField {

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

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
    String first = END.split(declared.strip(), 2)[0].replace('_', '-');
    Locale locale = Locale.forLanguageTag(first);
    return CODES.contains(locale.getLanguage())
        ? Optional.of(locale.toLanguageTag())
        : Optional.empty();
  }
}
