package io.newsloom.extract.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {

  private static final String ALL_LENGTHS = "<p>ASCII, żółw, Грамата, 新聞 and 😀😀.</p>";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 1000})
  void shouldReadAllLengthsOfCharactersIntoAnyBuffer(int buffer) throws IOException {
    assertThat(read(ALL_LENGTHS.getBytes(StandardCharsets.UTF_8), buffer)).isEqualTo(ALL_LENGTHS);
  }

  @Test
  void shouldPassWhatTheJdkReadsWithoutReplacementAndNothingElse() throws IOException {
    Random random = new Random(7);
    int passed = 0;
    for (int round = 0; round < 200_000; round++) {
      byte[] bytes = mutated(random);
      String expected = new String(bytes, StandardCharsets.UTF_8);
      boolean plain = Utf8Check.isPlain(bytes);
      assertThat(plain).isEqualTo(expected.indexOf('\uFFFD') < 0 && expected.indexOf(0x1B) < 0);
      if (plain) {
        assertThat(read(bytes, 5)).isEqualTo(expected);
        passed++;
      }
    }
    assertThat(passed).isBetween(10_000, 190_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 7, 8, 19})
  void shouldNotPassAnEscapeWhereverItStands(int place) {
    byte[] bytes = "twenty bytes żółw ".getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8Check.isPlain(bytes)).isTrue();

    bytes[place] = 0x1B;

    assertThat(Utf8Check.isPlain(bytes)).isFalse();
  }

  @Test
  void shouldReadLongStretchesOfAscii() throws IOException {
    String text = ALL_LENGTHS + "a long line without another letter ".repeat(9) + ALL_LENGTHS;
    assertThat(read(text.getBytes(StandardCharsets.UTF_8), 100)).isEqualTo(text);
  }

  @Test
  void shouldCountACharacterWhereverItStands() {
    String text = "<<p>< żółw <b>\u013C=;<<<";
    assertThat(Ascii.count(text.getBytes(StandardCharsets.UTF_8), (byte) '<')).isEqualTo(7);
  }

  private static byte[] mutated(Random random) {
    byte[] bytes = "abcdefghijk żé新😀".getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(3); i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static String read(byte[] bytes, int size) throws IOException {
    StringWriter text = new StringWriter();
    char[] buffer = new char[size];
    try (Utf8Reader reader = new Utf8Reader(bytes)) {
      for (int read = reader.read(buffer, 0, size); read >= 0; ) {
        text.write(buffer, 0, read);
        read = reader.read(buffer, 0, size);
      }
    }
    return text.toString();
  }
}
