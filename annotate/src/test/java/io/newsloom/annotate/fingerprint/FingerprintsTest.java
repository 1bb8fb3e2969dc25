package io.newsloom.annotate.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.event.ContentFingerprint;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static final String TEXT =
      IntStream.range(0, 120).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

  @Test
  void shouldNotSeeCaseAndPunctuation() {
    assertThat(of("The dam — broke, today!")).isEqualTo(of("the dam broke today"));
  }

  @Test
  void shouldCallAnEditedCopyTheSame() {
    String edited =
        TEXT.replace("word30 ", "changed ").replace("word90 ", "") + " A last sentence.";

    assertThat(Fingerprints.areNearDuplicates(of(TEXT), of(edited))).isTrue();
    assertThat(Fingerprints.distance(of(TEXT), of(edited))).isLessThan(24);
  }

  @Test
  void shouldCallAnotherOrderOfTheSameWordsDifferent() {
    String reversed =
        IntStream.range(0, 120).mapToObj(i -> "word" + (119 - i)).collect(Collectors.joining(" "));

    assertThat(Fingerprints.areNearDuplicates(of(TEXT), of(reversed))).isFalse();
  }

  @Test
  void shouldEstimateTheOverlap() {
    String half = TEXT.substring(0, TEXT.indexOf("word60"));

    assertThat(Fingerprints.overlap(of(TEXT), of(half))).isBetween(0.3, 0.7);
  }

  @Test
  void shouldNotCallTextsWithoutWordsTheSame() {
    assertThat(Fingerprints.areNearDuplicates(of(""), of("…"))).isFalse();
  }

  @Test
  void shouldBeTheSameOnEveryMachine() {
    assertThat(of("The dam broke today").simHash()).isEqualTo("00023820411050c0");
  }

  private static ContentFingerprint of(String text) {
    return Fingerprints.of(text, "test/1");
  }
}
