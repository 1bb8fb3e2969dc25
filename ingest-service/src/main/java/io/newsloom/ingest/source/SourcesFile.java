package io.newsloom.ingest.source;

import io.newsloom.common.settings.SettingsException;
import io.newsloom.common.url.NormalizedUrl;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code sources.yml}. Every complaint is one line with file, line and source. */
public final class SourcesFile {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
  private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private final String file;

  private SourcesFile(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws SettingsException if the file cannot be read or says something that cannot be used
   */
  public static Sources read(Path path) {
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      return read(path.toString(), reader);
    } catch (IOException e) {
      throw new SettingsException("cannot read the sources file " + path + " (" + reason(e) + ")");
    }
  }

  /**
   * Reads what a file holds.
   *
   * @param file what to call it in complaints
   * @throws SettingsException if it says something that cannot be used
   */
  public static Sources read(String file, Reader yaml) {
    try {
      Node root =
          new Compose(LoadSettings.builder().setLabel(file).build())
              .composeReader(yaml)
              .orElseThrow(() -> new SettingsException(file + " is empty: it names no sources"));
      return new SourcesFile(file).sources(root);
    } catch (MarkedYamlEngineException e) {
      String line = e.getProblemMark().map(mark -> ", line " + (mark.getLine() + 1)).orElse("");
      throw new SettingsException(file + line + ": this is no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new SettingsException(file + ": this is no YAML", e);
    }
  }

  private Sources sources(Node root) {
    Section all = Section.of(file, "", root);
    Optional<Section> defaults = all.section("defaults");
    Duration every = durationOf(defaults, "every", Sources.DEFAULT_EVERY);
    Duration slowest = durationOf(defaults, "slowest", longer(every, Sources.DEFAULT_SLOWEST));
    List<Duration> revisit =
        defaults.flatMap(section -> section.durations("revisit")).orElse(Sources.DEFAULT_REVISIT);
    defaults.ifPresent(Section::close);
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Section section : all.sections("sources")) {
      Source source = source(section, every, slowest, revisit);
      if (sources.putIfAbsent(source.id(), source) != null) {
        throw section
            .named("source " + source.id())
            .complaint("id", "another source has the same id; give this one its own");
      }
    }
    Sources result =
        new Sources(
            all.text("user-agent").orElse(Sources.DEFAULT_USER_AGENT),
            all.duration("per-host-delay").orElse(Sources.DEFAULT_PER_HOST_DELAY),
            all.texts("allow-hosts"),
            all.duration("forget-after").orElse(Sources.DEFAULT_FORGET_AFTER),
            new ArrayList<>(sources.values()));
    all.close();
    return result;
  }

  private Source source(Section section, Duration every, Duration slowest, List<Duration> revisit) {
    String id = section.text("id").orElseThrow(() -> section.complaint("id is missing"));
    Section named = section.named("source " + id);
    if (!ID.matcher(id).matches()) {
      throw named.complaint("id", "an id is made of a-z, 0-9 and -, at most 63 characters");
    }
    Duration ownEvery = named.duration("every").orElse(every);
    Duration ownSlowest = named.duration("slowest").orElse(longer(ownEvery, slowest));
    if (ownSlowest.compareTo(ownEvery) < 0) {
      throw named.complaint("slowest", "slowest is shorter than every");
    }
    Source source =
        new Source(
            id,
            named.text("name").orElse(id),
            url(named),
            zone(named),
            language(named),
            ownEvery,
            ownSlowest,
            named.durations("revisit").orElse(revisit),
            named.flag("enabled").orElse(true));
    named
        .text("kind")
        .filter(kind -> !kind.equals("feed"))
        .ifPresent(
            kind -> {
              throw named.complaint(
                  "kind", "\"" + kind + "\" is no kind of source; there is: feed");
            });
    named.close();
    return source;
  }

  private static String url(Section section) {
    String url = section.text("url").orElseThrow(() -> section.complaint("url is missing"));
    if (!WEB.matcher(url).matches() || NormalizedUrl.of(url).isEmpty()) {
      throw section.complaint("url", "\"" + url + "\" is no http or https address");
    }
    return url;
  }

  private static @Nullable ZoneId zone(Section section) {
    String zone = section.text("zone").orElse(null);
    try {
      return zone == null ? null : ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw section.complaint("zone", "\"" + zone + "\" is no time zone; say e.g. Europe/Minsk");
    }
  }

  private static @Nullable String language(Section section) {
    String language = section.text("language").orElse(null);
    if (language != null && !LANGUAGE.matcher(language).matches()) {
      throw section.complaint("language", "\"" + language + "\" is no language tag; say e.g. be");
    }
    return language;
  }

  private static Duration durationOf(Optional<Section> section, String key, Duration fallback) {
    return section.flatMap(s -> s.duration(key)).orElse(fallback);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.NoSuchFileException
        ? "there is no such file; sources.example.yml shows how one looks"
        : String.valueOf(e.getMessage());
  }
}
