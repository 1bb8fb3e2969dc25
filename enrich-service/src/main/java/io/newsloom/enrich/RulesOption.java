package io.newsloom.enrich;

import io.newsloom.common.settings.SettingsException;
import io.newsloom.extract.ArticleExtractor;
import io.newsloom.extract.rules.SiteRules;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** What a command extracts with: the house's extractor, with the rules that it is told. */
public final class RulesOption {

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "Rules for single sites, in the format of ftr-site-config: see docs/extraction.md (env"
              + " NEWSLOOM_RULES, default none).",
      defaultValue = "${env:NEWSLOOM_RULES:-}")
  private String rules = "";

  /**
   * The extractor.
   *
   * @param problems is told of each line that is left out
   * @throws SettingsException if they cannot be read
   */
  public ArticleExtractor extractor(Consumer<String> problems) {
    if (rules.isBlank()) {
      return ArticleExtractor.standard();
    }
    try {
      SiteRules read = SiteRules.read(Path.of(rules));
      read.problems().forEach(problems);
      return ArticleExtractor.withRules(read);
    } catch (UncheckedIOException e) {
      throw new SettingsException(String.valueOf(e.getMessage()));
    }
  }
}
