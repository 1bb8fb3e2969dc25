package io.newsloom.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntTableTest {

  @Test
  void findsEveryKeyAndNoOther() {
    int[] keys = new Random(7).ints(5000).distinct().filter(key -> key % 3 != 0).toArray();
    IntTable table = IntTable.numbering(keys);

    for (int i = 0; i < keys.length; i++) {
      assertThat(table.get(keys[i])).isEqualTo(i);
    }
    assertThat(new Random(8).ints(5000).filter(key -> key % 3 == 0).map(table::get))
        .containsOnly(-1);
  }

  @Test
  void givesTheValuesOfThoseKeysThatHaveOne() {
    IntTable table = new IntTable(new int[] {3, 5, -8}, new int[] {30, 50, 80});
    int[] values = new int[5];

    int known = table.getAll(new int[] {5, 4, -8, 5, 3}, 4, values);

    assertThat(Arrays.copyOf(values, known)).containsExactly(50, 80, 50);
  }

  @Test
  void givesItsKeysAscendingAndUnsigned() {
    IntTable table = IntTable.numbering(new int[] {-1, 5, 0, Integer.MIN_VALUE});

    assertThat(table.keys()).containsExactly(0, 5, Integer.MIN_VALUE, -1);
  }

  @Test
  void isEmptyWithoutKeys() {
    IntTable table = IntTable.numbering(new int[0]);

    assertThat(table.get(1)).isEqualTo(-1);
    assertThat(Arrays.stream(table.keys())).isEmpty();
  }
}
