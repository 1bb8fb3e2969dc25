package io.newsloom.extract.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Knows UTF-16 without a mark by the zeros of its markup, its blanks and its line ends. */
final class Utf16 {

  private static final int SAMPLE = 4096;

  /** One character in so many is ASCII at least. */
  private static final int ONE_IN = 20;

  /** Zeros in the other place are few: some ideographs, the commonest among them, have one. */
  private static final int OTHERS = 3;

  private Utf16() {}

  static @Nullable Charset detect(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int zerosFirst = 0;
    int zerosSecond = 0;
    for (int i = 0; i < pairs; i++) {
      zerosFirst += bytes[2 * i] == 0 ? 1 : 0;
      zerosSecond += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (zerosSecond > 1 && zerosSecond * ONE_IN >= pairs && zerosFirst * OTHERS < zerosSecond) {
      return StandardCharsets.UTF_16LE;
    }
    return zerosFirst > 1 && zerosFirst * ONE_IN >= pairs && zerosSecond * OTHERS < zerosFirst
        ? StandardCharsets.UTF_16BE
        : null;
  }
}
