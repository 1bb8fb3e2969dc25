package io.newsloom.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.newsloom.annotate.Annotators;
import io.newsloom.common.settings.SettingsException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class AnnotatorOptionsTest {

  private final AnnotatorOptions options = new AnnotatorOptions();

  @Test
  void shouldBeTheHousesAnnotatorsUnlessATaggerIsNamed() {
    new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("annotators", spec()))
        .parseArgs();

    assertThat(options.annotator().version()).isEqualTo(Annotators.standard().version());
  }

  @Test
  void shouldSayThatNoEngineIsThereForATagger() {
    new CommandLine(CommandLine.Model.CommandSpec.create().addMixin("annotators", spec()))
        .parseArgs("--tagger", "models/mine");

    assertThatExceptionOfType(SettingsException.class)
        .isThrownBy(options::annotator)
        .withMessageContaining("models/mine")
        .withMessageContaining("docs/annotations.md");
  }

  private CommandLine.Model.CommandSpec spec() {
    return CommandLine.Model.CommandSpec.forAnnotatedObject(options);
  }
}
