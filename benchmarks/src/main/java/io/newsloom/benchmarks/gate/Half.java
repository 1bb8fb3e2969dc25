package io.newsloom.benchmarks.gate;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Half of a set's pages, chosen by a hash of their id: what is tuned on one half is checked on the
 * other.
 */
enum Half {
  A,
  B,
  BOTH;

  boolean has(String id) {
    return this == BOTH || this == of(id);
  }

  private static Half of(String id) {
    CRC32 hash = new CRC32();
    hash.update(id.getBytes(StandardCharsets.UTF_8));
    return (hash.getValue() & 1) == 0 ? A : B;
  }

  static Half named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
