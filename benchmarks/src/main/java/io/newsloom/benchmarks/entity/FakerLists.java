package io.newsloom.benchmarks.entity;

import io.newsloom.annotate.tagger.Lexicon.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Names of people, countries and regions in the providers of Faker, a package for Python. */
final class FakerLists {

  private static final Pattern PROVIDER =
      Pattern.compile("faker/providers/(person|address)/\\w+/__init__\\.py");

  /** A list of a provider: {@code first_names_male = (} or {@code countries: ... = [}. */
  private static final Pattern LIST =
      Pattern.compile(
          "^ {4}\\w*(?<what>first_name|last_name|countries|states|regions|region_names|departments)"
              + "(?!_abbr)\\w*\\b.*=.*");

  private static final Pattern OTHER = Pattern.compile("^ {4}\\w.*");
  private static final Pattern QUOTED = Pattern.compile("[\"'](\\p{L}[^\"]*?)[\"'][,:)\\]]");

  private final SortedMap<Kind, SortedSet<String>> names = new TreeMap<>();

  private FakerLists() {}

  /** The names in the package's wheel. */
  static SortedMap<Kind, SortedSet<String>> read(Path file) throws IOException {
    FakerLists lists = new FakerLists();
    try (ZipFile wheel = new ZipFile(file.toFile())) {
      for (ZipEntry entry : wheel.stream().map(ZipEntry.class::cast).toList()) {
        if (PROVIDER.matcher(entry.getName()).matches()) {
          try (InputStream in = wheel.getInputStream(entry)) {
            String provider = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            lists.add(provider.lines().toList());
          }
        }
      }
    }
    return lists.names;
  }

  private void add(List<String> lines) {
    Kind kind = null;
    for (String line : lines) {
      Matcher list = LIST.matcher(line);
      if (list.matches()) {
        kind = kind(list.group("what"));
      } else if (OTHER.matcher(line).matches()) {
        kind = null;
      }
      if (kind != null) {
        Matcher quoted = QUOTED.matcher(line);
        while (quoted.find()) {
          names.computeIfAbsent(kind, key -> new TreeSet<>()).add(quoted.group(1));
        }
      }
    }
  }

  private static Kind kind(String what) {
    return switch (what) {
      case "first_name" -> Kind.GIVEN_NAME;
      case "last_name" -> Kind.SURNAME;
      default -> Kind.GREAT_PLACE;
    };
  }
}
