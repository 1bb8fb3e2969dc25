package io.newsloom.benchmarks.kb;

import io.newsloom.annotate.text.TsvTable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the places of the knowledge base: countries with CLDR's names, cities with GeoNames'. The
 * same sources and JDK give the same bytes.
 */
public final class BuildKnowledge {

  private static final List<String> LANGUAGES =
      List.of("en", "ru", "be", "uk", "de", "fr", "es", "it", "pl");

  private static final Set<String> NEAR = Set.of("BY", "UA", "RU", "PL", "LT", "LV", "EE", "MD");
  private static final long LEAST_PEOPLE = 100_000;
  private static final long LEAST_PEOPLE_NEAR = 10_000;
  private static final double COUNTRY = 0.95;

  /** Of countries whose names are also other words or people's names: Chad, Jordan, Мали. */
  private static final double AMBIGUOUS_COUNTRY = 0.55;

  private static final Set<String> AMBIGUOUS =
      Set.of("TD", "ML", "TG", "JO", "GE", "GN", "NE", "OM");

  private final Path sources;

  private BuildKnowledge(Path sources) {
    this.sources = sources;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: benchmarks/bench build-kb SOURCES_DIR OUTPUT.tsv.gz");
      System.exit(2);
    }
    BuildKnowledge build = new BuildKnowledge(Path.of(args[0]));
    List<String> lines = new ArrayList<>(build.countries());
    lines.addAll(build.cities());
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))),
            StandardCharsets.UTF_8)) {
      for (String line : lines) {
        out.write(line + "\n");
      }
    }
    System.out.println(lines.size() + " places");
  }

  private List<String> countries() {
    List<String> lines = new ArrayList<>();
    for (List<String> row : TsvTable.rows(BuildKnowledge.class, "countries.tsv", 3)) {
      Locale country = new Locale.Builder().setRegion(row.get(0)).build();
      Map<String, String> names = new LinkedHashMap<>();
      for (String language : LANGUAGES) {
        names.put(language, country.getDisplayCountry(Locale.forLanguageTag(language)));
      }
      double prior = AMBIGUOUS.contains(row.get(0)) ? AMBIGUOUS_COUNTRY : COUNTRY;
      lines.add(line(row.get(1), prior, names, row.get(2)));
    }
    return lines;
  }

  private List<String> cities() throws IOException {
    Map<String, Map<String, String>> catalogs = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      if (!language.equals("en")) {
        catalogs.put(
            language, MessageCatalog.read(sources.resolve(language + "/LC_MESSAGES/geonames.mo")));
      }
    }
    Map<String, List<String>> known = new HashMap<>();
    TsvTable.rows(BuildKnowledge.class, "cities.tsv", 4)
        .forEach(row -> known.put(row.get(0) + "/" + row.get(1), row));
    Map<String, String> capitals = new HashMap<>();
    TsvTable.rows(BuildKnowledge.class, "capitals.tsv", 2)
        .forEach(row -> capitals.put(row.get(0), row.get(1)));
    Set<String> notNames =
        TsvTable.rows(BuildKnowledge.class, "not-cities.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet());
    Set<String> seen = new HashSet<>();
    return City.read(sources.resolve("cities.pbf")).stream()
        .filter(BuildKnowledge::isBigEnough)
        .filter(city -> !city.feature().equals("PPLX") && !notNames.contains(city.name()))
        .sorted(Comparator.comparingLong(City::population).reversed().thenComparing(City::id))
        .map(
            city -> line(city, catalogs, seen.add(key(city)) ? known(city, known, capitals) : null))
        .toList();
  }

  private static @Nullable List<String> known(
      City city, Map<String, List<String>> known, Map<String, String> capitals) {
    String capital = city.isCapital() ? capitals.get(city.country()) : null;
    List<String> listed = known.get(key(city));
    return capital == null
        ? listed
        : List.of(city.name(), city.country(), capital, listed == null ? "" : listed.get(3));
  }

  private static boolean isBigEnough(City city) {
    return city.isCapital()
        || city.population() >= (NEAR.contains(city.country()) ? LEAST_PEOPLE_NEAR : LEAST_PEOPLE);
  }

  private static String key(City city) {
    return city.name() + "/" + city.country();
  }

  private static String line(
      City city, Map<String, Map<String, String>> catalogs, @Nullable List<String> known) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("en", city.name());
    String id = Long.toString(city.id());
    catalogs.forEach(
        (language, catalog) -> {
          String name = catalog.get(id);
          if (name != null && !name.contains("|")) {
            names.put(language, name);
          }
        });
    double bySize = 0.3 + 0.18 * (Math.log10(Math.max(10_000, city.population())) - 4);
    double prior = Math.min(0.9, bySize + (city.isCapital() ? 0.2 : 0));
    return line(
        known == null ? "geonames:" + id : known.get(2),
        prior,
        names,
        known == null ? "" : known.get(3));
  }

  private static String line(String id, double prior, Map<String, String> names, String aliases) {
    String joined =
        names.entrySet().stream()
            .map(name -> name.getKey() + "=" + name.getValue())
            .collect(Collectors.joining("|"));
    return String.join("\t", id, String.format(Locale.ROOT, "%.2f", prior), joined, aliases);
  }
}
