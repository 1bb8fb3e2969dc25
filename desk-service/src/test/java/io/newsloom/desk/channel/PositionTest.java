package io.newsloom.desk.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

  @Test
  void shouldReadBackWhatItWrites() {
    Position position = Position.beginning(4).with(0, 12).with(1, 40).with(3, 9);

    assertThat(position).hasToString("0-12.1-40.2-0.3-9");
    assertThat(Position.parse("0-12.1-40.2-0.3-9", 4)).isEqualTo(position);
  }

  @Test
  void shouldTakeAPartitionThatIsLeftOutForItsBeginning() {
    assertThat(Position.parse("2-7", 4)).isEqualTo(Position.beginning(4).with(2, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "0-", "-1", "0-1.", "0-1,1-2", "4-1", "0-1\n", "0-9999999999999999999"})
  void shouldRefuseWhatIsNoPosition(String text) {
    assertThatThrownBy(() -> Position.parse(text, 4)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldCompareByEveryPartition() {
    Position one = Position.parse("0-5.1-1", 2);
    Position other = Position.parse("0-3.1-4", 2);

    assertThat(one.isAtLeast(other)).isFalse();
    assertThat(other.isAtLeast(one)).isFalse();
    assertThat(one.isAtLeast(one)).isTrue();
    assertThat(one.min(other)).isEqualTo(Position.parse("0-3.1-1", 2));
  }
}
