package io.newsloom.benchmarks.kb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads GNU gettext's compiled catalogues, as its manual's "The Format of GNU MO Files" says. */
final class MessageCatalog {

  private static final int MAGIC = 0x950412de;

  private MessageCatalog() {}

  /** Translations by message id. */
  static Map<String, String> read(Path file) throws IOException {
    ByteBuffer data = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (data.getInt(0) != MAGIC) {
      throw new IOException(file + " is no little-endian message catalogue");
    }
    int count = data.getInt(8);
    int ids = data.getInt(12);
    int translations = data.getInt(16);
    Map<String, String> messages = new HashMap<>();
    for (int i = 0; i < count; i++) {
      messages.put(string(data, ids + 8 * i), string(data, translations + 8 * i));
    }
    return messages;
  }

  private static String string(ByteBuffer data, int descriptor) {
    int length = data.getInt(descriptor);
    int offset = data.getInt(descriptor + 4);
    return new String(data.array(), offset, length, StandardCharsets.UTF_8);
  }
}
