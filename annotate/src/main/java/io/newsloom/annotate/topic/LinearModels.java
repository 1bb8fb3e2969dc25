package io.newsloom.annotate.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The linear models that ship with Newsloom, by language. Immutable. */
public final class LinearModels {

  /** Each model's resource with the languages it reads, which it was trained on together. */
  public static final Map<String, List<String>> LANGUAGES =
      Map.of(
          "linear-en.bin.gz", List.of("en"), "linear-ru-be-uk.bin.gz", List.of("ru", "be", "uk"));

  private final Map<String, LinearTopics> byLanguage;

  private LinearModels(Map<String, LinearTopics> byLanguage) {
    this.byLanguage = Map.copyOf(byLanguage);
  }

  static LinearModels load() {
    Map<String, LinearTopics> byLanguage = new HashMap<>();
    LANGUAGES.forEach(
        (resource, languages) -> {
          LinearTopics model = read(resource);
          languages.forEach(language -> byLanguage.put(language, model));
        });
    return new LinearModels(byLanguage);
  }

  private static LinearTopics read(String resource) {
    try (InputStream in = LinearModels.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the jar");
      }
      return LinearTopics.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** The model for a language; null = there is none. */
  @Nullable LinearTopics of(String language) {
    return byLanguage.get(language);
  }
}
