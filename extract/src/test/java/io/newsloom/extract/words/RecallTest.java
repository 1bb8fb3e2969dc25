package io.newsloom.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecallTest {

  private final AtomicInteger calls = new AtomicInteger();
  private final Recall<Integer> lengths =
      new Recall<>(
          text -> {
            calls.incrementAndGet();
            return text.length();
          });

  @Test
  void asksOnceForATextThatComesAgain() {
    assertThat(lengths.of("byline")).isEqualTo(6);
    assertThat(lengths.of("by" + "line".strip())).isEqualTo(6);

    assertThat(calls).hasValue(1);
  }

  @Test
  void tellsTextsOfOneHashApart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    Recall<String> same = new Recall<>(text -> text);

    assertThat(same.of("Aa")).isEqualTo("Aa");
    assertThat(same.of("BB")).isEqualTo("BB");
    assertThat(same.of("Aa")).isEqualTo("Aa");
  }

  @Test
  void isRightForMoreTextsThanItHolds() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 50_000; i++) {
        assertThat(lengths.of("name" + i)).isEqualTo(("name" + i).length());
      }
    }
  }

  @Test
  void doesNotKeepLongTexts() {
    lengths.of("a".repeat(500));
    lengths.of("a".repeat(500));

    assertThat(calls).hasValue(2);
  }
}
