package io.newsloom.annotate.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The smallest model there can be, as ONNX writes it: each piece's scores are a row of a table. One
 * node, {@code logits = Gather(table, input_ids)}. Fields are numbered as in onnx.proto, IR version
 * 8, operators of version 13.
 */
final class TinyModel {

  private static final int INT64 = 7;
  private static final int FLOAT = 1;

  private TinyModel() {}

  /** The model of a table with a row a piece and a column a label. */
  static byte[] of(float[][] table) {
    Message gather =
        new Message()
            .text(1, "table")
            .text(1, "input_ids")
            .text(2, "logits")
            .text(3, "look-up")
            .text(4, "Gather");
    Message graph =
        new Message()
            .message(1, gather)
            .text(2, "tiny")
            .message(5, tensor(table))
            .message(11, value("input_ids", INT64, "batch", "pieces"))
            .message(11, value("attention_mask", INT64, "batch", "pieces"))
            .message(12, value("logits", FLOAT, "batch", "pieces", "labels"));
    return new Message()
        .number(1, 8)
        .text(2, "newsloom-test")
        .message(7, graph)
        .message(8, new Message().number(2, 13))
        .bytes();
  }

  private static Message tensor(float[][] table) {
    ByteBuffer raw =
        ByteBuffer.allocate(table.length * table[0].length * Float.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    for (float[] row : table) {
      for (float score : row) {
        raw.putFloat(score);
      }
    }
    return new Message()
        .number(1, table.length)
        .number(1, table[0].length)
        .number(2, FLOAT)
        .text(8, "table")
        .bytes(9, raw.array());
  }

  private static Message value(String name, int type, String... dimensions) {
    Message shape = new Message();
    for (String dimension : dimensions) {
      shape.message(1, new Message().text(2, dimension));
    }
    Message tensor = new Message().number(1, type).message(2, shape);
    return new Message().text(1, name).message(2, new Message().message(1, tensor));
  }

  /** A message of protocol buffers. */
  private static final class Message {

    private static final int VARINT = 0;
    private static final int LENGTH = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Message number(int field, long value) {
      varint((long) field << 3 | VARINT);
      varint(value);
      return this;
    }

    Message text(int field, String value) {
      return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message message(int field, Message value) {
      return bytes(field, value.bytes());
    }

    Message bytes(int field, byte[] value) {
      varint((long) field << 3 | LENGTH);
      varint(value.length);
      out.writeBytes(value);
      return this;
    }

    byte[] bytes() {
      return out.toByteArray();
    }

    private void varint(long value) {
      long left = value;
      while ((left & ~0x7FL) != 0) {
        out.write((int) (left & 0x7F | 0x80));
        left >>>= 7;
      }
      out.write((int) left);
    }
  }
}
