package io.newsloom.desk.view;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** JSON kept small: ten thousand articles fit a container of 512 MB. Immutable. */
final class PackedJson {

  private final byte[] packed;

  PackedJson(byte[] json) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length / 2);
    try (var out = new DeflaterOutputStream(bytes, deflater)) {
      out.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    packed = bytes.toByteArray();
  }

  byte[] unpack() {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
