package io.newsloom.annotate.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.topic.LinearTopicsTrainer.Sample;
import io.newsloom.common.topic.MediaTopic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinearTopicsTest {

  private static final List<Sample> SAMPLES =
      List.of(
          sample("The striker scored twice and the crowd sang.", MediaTopic.SPORT),
          sample("A striker of the league scored late.", MediaTopic.SPORT),
          sample("The bishop read mass and the parish sang.", MediaTopic.RELIGION),
          sample("A parish lost its bishop and its mass.", MediaTopic.RELIGION));

  private final LinearTopics model = LinearTopicsTrainer.train(SAMPLES);

  @Test
  void shouldTellTopicsItHasLearned() {
    Map<MediaTopic, Double> margins = model.margins(text("Two strikers scored."));

    assertThat(margins.get(MediaTopic.SPORT)).isPositive();
    assertThat(margins.get(MediaTopic.RELIGION)).isNegative();
  }

  @Test
  void shouldSayNothingOfWordsItDoesNotKnow() {
    assertThat(model.margins(text("Quarks decay."))).isEmpty();
  }

  @Test
  void shouldShowTheWordsThatSpeakForATopic() {
    assertThat(model.telling(text("The bishop of Lidz scored."), MediaTopic.RELIGION))
        .startsWith("bishop")
        .doesNotContain("scored");
  }

  @Test
  void shouldReadWhatItWrote() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    LinearTopics read = LinearTopics.read(new ByteArrayInputStream(bytes.toByteArray()));

    TopicText text = text("The parish and the striker.");
    assertThat(read.size()).isEqualTo(model.size());
    assertThat(read.margins(text)).isEqualTo(model.margins(text));
  }

  private static Sample sample(String text, MediaTopic topic) {
    return new Sample("en", "", text, Set.of(topic));
  }

  private static TopicText text(String text) {
    return TopicText.of("en", "", text);
  }
}
