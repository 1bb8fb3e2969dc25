package io.newsloom.benchmarks.entity;

import io.newsloom.annotate.tagger.Clusters;
import io.newsloom.annotate.text.TsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the tagger's groups of words from openly licensed packages; docs/annotations.md names them.
 * The same packages give the same bytes.
 */
@Command(
    name = "build-clusters",
    description = "Makes the tagger's groups of words.",
    mixinStandardHelpOptions = true)
public final class BuildClusters implements Callable<Integer> {

  /** Words of a language: more cost memory and are hardly ever met. */
  private static final int WORDS = 100_000;

  /** Groups that the words of Russian are parted into, and how many wide ones these make. */
  private static final int GROUPS = 512;

  private static final int WIDE_GROUPS = 48;
  private static final int WIDE_BITS = 6;

  private static final int LARGEST = 0xFFFF;

  @Option(names = "--spacy", required = true, description = "The spacy-lookups-data wheel.")
  private Path spacy = Path.of("");

  @Option(names = "--natasha", required = true, description = "The natasha wheel.")
  private Path natasha = Path.of("");

  @Option(
      names = "--language",
      split = ",",
      defaultValue = "en,de,es,ru",
      description = "The languages whose groups are made (default: ${DEFAULT-VALUE}).")
  private List<String> languages = List.of();

  @Option(names = "--out", description = "The directory to write to.")
  private Path out = Path.of("annotate/src/main/resources/io/newsloom/annotate/tagger");

  public static void main(String[] args) {
    System.exit(new CommandLine(new BuildClusters()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    for (String language : languages) {
      write(language, language.equals("ru") ? ofVectors() : ofBrown(language));
    }
    return 0;
  }

  /** Brown clusters: a group is a path in their tree, the root's branch in the lowest bit. */
  private Clusters ofBrown(String language) throws IOException {
    Clusters.Builder clusters = new Clusters.Builder(false);
    String entry = "spacy_lookups_data/data/" + language + "_lexeme_cluster.json.gz";
    try (ZipFile wheel = new ZipFile(spacy.toFile());
        InputStream in = new GZIPInputStream(wheel.getInputStream(wheel.getEntry(entry)))) {
      for (Map.Entry<String, JsonNode> word : JsonMapper.shared().readTree(in).properties()) {
        int group = word.getValue().asInt(0);
        if (group > 0
            && group <= LARGEST
            && Character.isLetter(word.getKey().charAt(0))
            && clusters.size() < WORDS) {
          clusters.add(word.getKey(), group);
        }
      }
    }
    return clusters.build();
  }

  /** Groups of word vectors, and groups of these in the lower bits. */
  private Clusters ofVectors() throws IOException {
    Navec navec = Navec.read(natasha, WORDS);
    KMeans groups = KMeans.of(navec.vectors(), GROUPS);
    KMeans wide = KMeans.of(groups.centres(), WIDE_GROUPS);
    int[] ofWords = groups.nearest(navec.vectors());
    int[] ofGroups = wide.nearest(groups.centres());
    Clusters.Builder clusters = new Clusters.Builder(true);
    Map<String, Integer> russian = new HashMap<>();
    for (int i = 0; i < ofWords.length; i++) {
      int group = ofWords[i] << WIDE_BITS | ofGroups[ofWords[i]] + 1;
      russian.put(navec.words().get(i), group);
      clusters.add(navec.words().get(i), group);
    }
    addKin(russian, clusters);
    return clusters.build();
  }

  /** Ukrainian words of no kin by stem: місто is with город. */
  private static void addKin(Map<String, Integer> russian, Clusters.Builder clusters) {
    for (List<String> row : TsvTable.rows(BuildClusters.class, "kin-uk.tsv", 2)) {
      Integer group = russian.get(row.get(0));
      if (group == null) {
        throw new IllegalArgumentException("no group has " + row.get(0));
      }
      for (String word : row.get(1).split(" ")) {
        clusters.add(word, group);
      }
    }
  }

  private void write(String language, Clusters clusters) throws IOException {
    Path file = out.resolve("clusters-" + language + ".bin.gz");
    clusters.write(Files.newOutputStream(file));
    System.out.printf(
        Locale.ROOT, "%s: %d hashes, %d bytes%n", file, clusters.size(), Files.size(file));
  }
}
