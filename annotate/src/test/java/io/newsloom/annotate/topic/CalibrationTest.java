package io.newsloom.annotate.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.text.TsvTable;
import io.newsloom.common.topic.MediaTopic;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {

  private final Calibration calibration = Calibration.ofWords();

  @Test
  void shouldBeSureOfATopicThatHasAlmostAllWeight() {
    Map<MediaTopic, Double> confidences =
        confidences(Map.of(MediaTopic.RELIGION, 60.0, MediaTopic.HEALTH, 3.0));

    assertThat(confidences.get(MediaTopic.RELIGION)).isGreaterThan(0.95);
    assertThat(confidences.get(MediaTopic.HEALTH)).isLessThan(0.2);
  }

  @Test
  void shouldNotBelieveOneWord() {
    assertThat(confidences(Map.of(MediaTopic.LIFESTYLE, 4.0)).get(MediaTopic.LIFESTYLE))
        .isLessThan(0.5);
  }

  @Test
  void shouldTrustTheSecondTopicMoreThanAThirdAlmostAsHeavy() {
    Map<MediaTopic, Double> confidences =
        confidences(
            Map.of(MediaTopic.RELIGION, 40.0, MediaTopic.HEALTH, 20.0, MediaTopic.LABOUR, 19.5));

    assertThat(confidences.get(MediaTopic.HEALTH))
        .isGreaterThan(confidences.get(MediaTopic.LABOUR));
  }

  @Test
  void shouldBelieveTheModelWhereWordsLeaveItOpen() {
    Map<MediaTopic, Double> weights = Map.of(MediaTopic.CRIME, 20.0, MediaTopic.SPORT, 20.0);
    Map<MediaTopic, Double> confidences =
        Calibration.withModel()
            .confidences(
                new Weighed(weights, Map.of(MediaTopic.CRIME, 0.5, MediaTopic.SPORT, -0.9)));

    assertThat(confidences.get(MediaTopic.CRIME)).isGreaterThan(confidences.get(MediaTopic.SPORT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"calibration.tsv", "calibration-words.tsv"})
  void shouldHaveACoefficientForEachFeatureAndTopic(String table) {
    List<String> named =
        TsvTable.rows(Calibration.class, table, 2).stream().map(row -> row.get(0)).toList();

    assertThat(named)
        .containsExactlyElementsOf(
            Stream.concat(
                    Calibration.FEATURES.stream(),
                    Arrays.stream(MediaTopic.values()).map(MediaTopic::slug))
                .toList());
  }

  private Map<MediaTopic, Double> confidences(Map<MediaTopic, Double> weights) {
    return calibration.confidences(new Weighed(weights, Map.of()));
  }
}
