package io.newsloom.benchmarks.kb;

import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.annotate.entity.kb.StemKey;
import io.newsloom.annotate.text.TsvTable;
import io.newsloom.benchmarks.kb.SuggestionIndex.Organisation;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the organisations of the knowledge base out of the name suggestion index. A name stays out
 * if it is a word, a person's or a place's name, or that of two organisations: one link less is
 * better than a wrong one. The same package gives the same bytes.
 */
public final class BuildOrganisations {

  /** With fewer sites and accounts an organisation is hardly written of. */
  private static final int LEAST_ACCOUNTS = 3;

  private static final int SHORTEST = 4;
  private static final String PRIOR_OF_PHRASES = "0.55";
  private static final String PRIOR_OF_WORDS = "0.50";

  private static final Pattern PLACE =
      Pattern.compile(
          "^(?:.{0,40} )?(?:city|town|village|municipality|commune|county|district|province|borough"
              + "|region|country|settlement|prefecture|canton|island) (?:in|of|and)\\b.*|.*\\bcapital\\b.*");

  private final KnowledgeBase known;
  private final CommonWords common;
  private final Map<String, Set<String>> owners = new HashMap<>();

  private BuildOrganisations(KnowledgeBase known, CommonWords common) {
    this.known = known;
    this.common = common;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println(
          "usage: benchmarks/bench build-organisations PACKAGE_DIR WORDS OUTPUT.tsv.gz");
      System.exit(2);
    }
    Set<String> kinds =
        TsvTable.rows(BuildOrganisations.class, "organisation-kinds.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, Organisation> all = new SuggestionIndex(kinds).read(Path.of(args[0]));
    List<String> lines =
        new BuildOrganisations(KnowledgeBase.core(), CommonWords.of(Path.of(args[1])))
            .lines(all.values());
    try (Writer out =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(Path.of(args[2]))),
            StandardCharsets.UTF_8)) {
      for (String line : lines) {
        out.write(line + "\n");
      }
    }
    System.out.println(lines.size() + " organisations of " + all.size());
  }

  private List<String> lines(Collection<Organisation> all) {
    for (Organisation organisation : all) {
      names(organisation)
          .forEach(
              name ->
                  owners
                      .computeIfAbsent(key(name), k -> new LinkedHashSet<>())
                      .add(organisation.id()));
    }
    return all.stream().filter(this::isWanted).map(this::line).toList();
  }

  private boolean isWanted(Organisation organisation) {
    return organisation.accounts() >= LEAST_ACCOUNTS
        && !organisation.description().isEmpty()
        && !PLACE.matcher(organisation.description()).matches()
        && isClear(organisation.label());
  }

  private String line(Organisation organisation) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("en", organisation.label());
    organisation
        .names()
        .forEach(
            (language, name) -> {
              if (isClear(name)) {
                names.put(language, name);
              }
            });
    String aliases =
        organisation.aliases().stream()
            .filter(alias -> !names.containsValue(alias) && isClear(alias))
            .collect(Collectors.joining("|"));
    return String.join(
        "\t",
        organisation.id(),
        organisation.label().contains(" ") ? PRIOR_OF_PHRASES : PRIOR_OF_WORDS,
        names.entrySet().stream()
            .map(name -> name.getKey() + "=" + name.getValue())
            .collect(Collectors.joining("|")),
        aliases);
  }

  private static Stream<String> names(Organisation organisation) {
    return Stream.of(
            Stream.of(organisation.label()),
            organisation.names().values().stream(),
            organisation.aliases().stream())
        .flatMap(stream -> stream)
        .distinct();
  }

  /** Whether a name says whom it means: nobody else is called so, and it is no word. */
  private boolean isClear(String name) {
    return name.length() >= SHORTEST
        && name.indexOf('|') < 0
        && Character.isUpperCase(name.codePointAt(0))
        && owners.getOrDefault(key(name), Set.of()).size() == 1
        && known.named(name).isEmpty()
        && common.leaves(name);
  }

  private static String key(String name) {
    return String.join(" ", StemKey.ofWords(name));
  }
}
