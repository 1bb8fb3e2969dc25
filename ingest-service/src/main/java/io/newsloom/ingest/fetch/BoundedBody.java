package io.newsloom.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A body read with two limits: up to the first its bytes are kept, up to the second they are
 * counted. A decompression bomb comes to its end there.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on as it is
record BoundedBody(byte[] kept, long counted, String sha256) {

  private static final int CHUNK = 16 * 1024;

  static BoundedBody read(InputStream in, int keep, long count) throws IOException {
    MessageDigest digest = sha256Digest();
    ByteArrayOutputStream kept = new ByteArrayOutputStream(CHUNK);
    byte[] chunk = new byte[CHUNK];
    long counted = 0;
    int read;
    while (counted < count
        && (read = in.read(chunk, 0, (int) Math.min(CHUNK, count - counted))) >= 0) {
      counted += read;
      digest.update(chunk, 0, read);
      if (counted <= keep) {
        kept.write(chunk, 0, read);
      }
    }
    byte[] bytes = counted <= keep ? kept.toByteArray() : new byte[0];
    return new BoundedBody(bytes, counted, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
