package io.newsloom.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsloom.common.settings.SettingsException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesFileTest {

  @Test
  void shouldReadWhatASourceSaysAndFillInTheDefaults() {
    Sources sources =
        read(
            """
            user-agent: Herald/2.0 (+https://example.org)
            per-host-delay: 250ms
            allow-hosts: [127.0.0.1]
            defaults:
              every: 2m
              revisit: [10s, 1h]
            sources:
              - id: one
                name: The One
                url: https://one.example/feed
                zone: Europe/Minsk
                language: be
                every: 30s
                slowest: 90s
              - id: two
                url: http://two.example/feed
                revisit: []
                enabled: false
            """);

    assertThat(sources.userAgent()).isEqualTo("Herald/2.0 (+https://example.org)");
    assertThat(sources.robotName()).isEqualTo("herald");
    assertThat(sources.perHostDelay()).isEqualTo(Duration.ofMillis(250));
    assertThat(sources.allowHosts()).containsExactly("127.0.0.1");
    assertThat(sources.sources())
        .containsExactly(
            new Source(
                "one",
                "The One",
                "https://one.example/feed",
                ZoneId.of("Europe/Minsk"),
                "be",
                Duration.ofSeconds(30),
                Duration.ofSeconds(90),
                List.of(Duration.ofSeconds(10), Duration.ofHours(1)),
                true),
            new Source(
                "two",
                "two",
                "http://two.example/feed",
                null,
                null,
                Duration.ofMinutes(2),
                Duration.ofHours(1),
                List.of(),
                false));
  }

  @Test
  void shouldReadTheExampleThatShips() {
    Sources sources = SourcesFile.read(Path.of("../sources.example.yml"));

    assertThat(sources.sources()).extracting(Source::language).contains("be", "ru", "en", "uk");
    assertThat(sources.robotName()).isEqualTo("newsloom");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "url: ftp://example.org/feed | line 4, source daily: \"ftp://example.org/feed\" is no http",
        "url: not an address | line 4, source daily: \"not an address\" is no http or https",
        "uri: https://example.org | line 4, source daily: unknown key \"uri\"; known are: id",
        "every: soon | line 4, source daily: every is a time such as 30s, 5m, 6h or 7d, not \"soon\"",
        "slowest: 1s | line 4, source daily: slowest is shorter than every",
        "zone: Minsk/Europe | line 4, source daily: \"Minsk/Europe\" is no time zone",
        "language: беларуская | line 4, source daily: \"беларуская\" is no language tag",
        "enabled: perhaps | line 4, source daily: enabled is true or false, not \"perhaps\"",
        "revisit: [1h, 10s] | line 4, source daily: revisit must ascend",
        "kind: sitemap | line 4, source daily: \"sitemap\" is no kind of source",
        "name: [a, b] | line 4, source daily: name must be one value",
        "id: twice | line 4, source number 1: \"id\" is said twice",
      })
  void shouldSayWhatIsWrongWithASourceInOneLine(String line, String complaint) {
    String key = line.substring(0, line.indexOf(':'));
    String url = key.equals("url") ? "" : "    url: https://example.org/feed\n";

    assertThatThrownBy(
            () -> read("sources:\n  - id: daily\n    # settings\n    " + line + "\n" + url))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("sources.yml, ")
        .hasMessageContaining(complaint)
        .hasMessageNotContaining("\n");
  }

  @Test
  void shouldNameTheSecondOfTwoSourcesWithOneId() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    sources:
                      - {id: daily, url: "https://a.example/feed"}
                      - {id: daily, url: "https://b.example/feed"}
                    """))
        .hasMessage(
            "sources.yml, line 3, source daily: another source has the same id;"
                + " give this one its own");
  }

  @Test
  void shouldRefuseAnIdThatWouldNotFitInMetrics() {
    assertThatThrownBy(() -> read("sources:\n  - {id: Daily News, url: \"https://a.example/\"}"))
        .hasMessageContaining("line 2, source Daily News: an id is made of a-z, 0-9 and -");
  }

  @Test
  void shouldComplainAboutAnUnknownKeyOfTheFile() {
    assertThatThrownBy(() -> read("sources: []\nuser_agent: Me/1.0\n"))
        .hasMessageStartingWith("sources.yml, line 2: unknown key \"user_agent\"; known are:");
  }

  @Test
  void shouldTellTheLineOfBrokenYaml() {
    assertThatThrownBy(() -> read("sources:\n  - id: daily\n   url: [\n"))
        .hasMessageStartingWith("sources.yml, line 3: this is no YAML:")
        .hasMessageNotContaining("\n");
  }

  @Test
  void shouldSayThatAnEmptyFileNamesNoSources() {
    assertThatThrownBy(() -> read("# nothing yet\n"))
        .hasMessage("sources.yml is empty: it names no sources");
  }

  @Test
  void shouldPointToTheExampleWhenThereIsNoFile() {
    assertThatThrownBy(() -> SourcesFile.read(Path.of("no-such-dir", "sources.yml")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("sources.example.yml shows how one looks");
  }

  private static Sources read(String yaml) {
    return SourcesFile.read("sources.yml", new StringReader(yaml));
  }
}
