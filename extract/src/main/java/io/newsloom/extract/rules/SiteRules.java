package io.newsloom.extract.rules;

import io.newsloom.extract.rules.SiteRule.Directive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules for single sites, in the format of ftr-site-config (fivefilters/ftr-site-config, CC0): a
 * file {@code host.txt} for each, {@code .host.txt} for its sub-domains too; lines {@code
 * directive: value}, {@code #} for comments. Immutable, thread-safe.
 */
public final class SiteRules {

  public static final SiteRules NONE = new SiteRules(Map.of(), List.of());

  private static final String SUFFIX = ".txt";

  private final Map<String, SiteRule> rules;
  private final List<String> problems;

  private SiteRules(Map<String, SiteRule> rules, List<String> problems) {
    this.rules = Map.copyOf(rules);
    this.problems = List.copyOf(problems);
  }

  /**
   * Reads the rules of a directory.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static SiteRules read(Path directory) {
    Map<String, SiteRule> rules = new HashMap<>();
    List<String> problems = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(SUFFIX) && Files.isRegularFile(file)) {
          String site = withoutWww(name.substring(0, name.length() - SUFFIX.length()));
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          rules.put(site, rule(site, name, text, problems));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no rules can be read from " + directory, e);
    }
    return new SiteRules(rules, problems);
  }

  /** Lines that are not followed, though their directive would be: file, line, and why. */
  public List<String> problems() {
    return problems;
  }

  public int size() {
    return rules.size();
  }

  /** The rule for a host: its own, else that of the nearest domain around it. */
  public Optional<SiteRule> of(String host) {
    String name = withoutWww(host);
    SiteRule own = rules.get(name);
    if (own != null || rules.isEmpty()) {
      return Optional.ofNullable(own);
    }
    String around = "." + name;
    while (around.indexOf('.', 1) > 0) {
      SiteRule rule = rules.get(around);
      if (rule != null) {
        return Optional.of(rule);
      }
      around = around.substring(around.indexOf('.', 1));
    }
    return Optional.empty();
  }

  private static String withoutWww(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
  }

  private static SiteRule rule(String site, String file, String text, List<String> problems) {
    Map<Directive, List<String>> directives = new EnumMap<>(Directive.class);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      int colon = line.indexOf(':');
      if (line.startsWith("#") || colon < 0) {
        continue;
      }
      Directive directive = Directive.of(line.substring(0, colon).strip()).orElse(null);
      String value = line.substring(colon + 1).strip();
      if (directive == null || value.isEmpty()) {
        continue;
      }
      String problem = directive.isXPath() ? XPaths.problem(value) : "";
      if (problem.isEmpty()) {
        String literal = directive.isXPath() ? value : value.replaceAll("^['\"]|['\"]$", "");
        directives.computeIfAbsent(directive, any -> new ArrayList<>()).add(literal);
      } else {
        problems.add(file + ", line " + (i + 1) + ": " + problem);
      }
    }
    return new SiteRule(site, directives);
  }
}
