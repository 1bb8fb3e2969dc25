package io.newsloom.desk.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

  private static final Instant NOON = Instant.parse("2026-01-15T12:00:00.123Z");

  @Test
  void shouldReadBackItsCursor() {
    Place place = new Place(NOON, "abc");

    assertThat(Place.ofCursor(place.cursor())).isEqualTo(place);
  }

  @Test
  void shouldStandNewestFirst() {
    assertThat(new Place(NOON.plusSeconds(1), "z")).isLessThan(new Place(NOON, "a"));
    assertThat(new Place(NOON, "a")).isLessThan(new Place(NOON, "b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "YWJj", "YSBi"})
  void shouldRefuseWhatIsNoCursor(String cursor) {
    assertThatThrownBy(() -> Place.ofCursor(cursor)).isInstanceOf(IllegalArgumentException.class);
  }
}
