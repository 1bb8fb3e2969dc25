package io.newsloom.benchmarks.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Properties;

/**
 * What each figure must not fall under, and what it is to reach: {@code floors.properties}, where
 * {@code <key>=} is the floor and {@code <key>.reach=} the goal. Raise a floor with the change that
 * earns it. Lowering one is a decision: it goes into the changelog with its reason.
 */
public final class Floors {

  private static final String FILE = "floors.properties";

  private final Properties values;

  private Floors(Properties values) {
    this.values = values;
  }

  static Floors pinned() {
    return beside(Floors.class);
  }

  /** Those that stand beside a class. */
  public static Floors beside(Class<?> owner) {
    InputStream in = Objects.requireNonNull(owner.getResourceAsStream(FILE), FILE);
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Floors read(Reader reader) {
    Properties values = new Properties();
    try {
      values.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Floors(values);
  }

  public OptionalDouble floor(String key) {
    return value(key);
  }

  OptionalDouble reach(String key) {
    return value(key + ".reach");
  }

  /** One line for each figure that is under its floor, and for each floor without a figure. */
  List<String> violations(List<Measure> measures) {
    return values.stringPropertyNames().stream()
        .filter(key -> !key.endsWith(".reach"))
        .sorted()
        .flatMap(key -> violation(key, measures).stream())
        .toList();
  }

  private List<String> violation(String key, List<Measure> measures) {
    double floor = floor(key).orElseThrow();
    return measures.stream()
        .filter(measure -> measure.key().equals(key))
        .findFirst()
        .map(
            measure ->
                measure.value() >= floor
                    ? List.<String>of()
                    : List.of(
                        String.format(
                            Locale.ROOT,
                            "%s is %.4f, under its floor %.4f",
                            key,
                            measure.value(),
                            floor)))
        .orElse(List.of(key + " has a floor and was not measured"));
  }

  private OptionalDouble value(String key) {
    String text = values.getProperty(key);
    return text == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(text.strip()));
  }
}
