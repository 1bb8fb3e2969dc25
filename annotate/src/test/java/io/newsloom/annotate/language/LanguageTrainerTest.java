package io.newsloom.annotate.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTrainerTest {

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("en", "the house and the garden"),
          new Sample("de", "das Haus und der Garten"),
          new Sample("ru", "дом и сад"),
          new Sample("uk", "будинок і садок"),
          new Sample("ar", "البيت والحديقة"),
          new Sample("fa", "خانه و باغچه"));

  @Test
  void shouldLearnToTellTheSamplesApart() {
    LanguageDetector detector = LanguageTrainer.train(SAMPLES);

    assertThat(SAMPLES)
        .allMatch(sample -> detector.detect(sample.text()).language().equals(sample.language()));
  }

  @Test
  void shouldMakeTheSameModelOfTheSameSamples() throws IOException {
    assertThat(written()).isEqualTo(written());
  }

  private static byte[] written() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LanguageTrainer.train(SAMPLES).write(out);
    return out.toByteArray();
  }
}
