package io.newsloom.enrich;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Annotators;
import io.newsloom.annotate.tagger.TaggerEngine;
import io.newsloom.common.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import picocli.CommandLine.Option;

/** Which annotators run: a picocli mixin. */
public final class AnnotatorOptions {

  @Option(
      names = "--tagger",
      paramLabel = "DIR",
      description =
          "A directory with a tagger of your own, to find names in place of the house's; its engine"
              + " must be on the class path: see docs/annotations.md (env NEWSLOOM_TAGGER).",
      defaultValue = "${env:NEWSLOOM_TAGGER:-}")
  private String tagger = "";

  /**
   * The annotators, with the tagger that was asked for. Loads models: make one and share it.
   *
   * @throws SettingsException if that tagger cannot be opened
   */
  public Annotator annotator() {
    if (tagger.isBlank()) {
      return Annotators.standard();
    }
    TaggerEngine engine =
        ServiceLoader.load(TaggerEngine.class)
            .findFirst()
            .orElseThrow(
                () ->
                    new SettingsException(
                        "no engine for the tagger in %s is on the class path: docs/annotations.md says how to put it there"
                            .formatted(tagger)));
    try {
      return Annotators.with(engine.open(Path.of(tagger)));
    } catch (IOException e) {
      throw new SettingsException(String.valueOf(e.getMessage()));
    }
  }
}
