package io.newsloom.benchmarks.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Ways to damage a page. Each is a function of the page, another page, and the random numbers. */
enum Mutation {
  /** Ends anywhere. */
  TRUNCATE {
    @Override
    byte[] apply(byte[] page, byte[] other, Random random) {
      return Arrays.copyOf(page, random.nextInt(page.length));
    }
  },
  /** Changes some bytes to any others. */
  FLIP {
    @Override
    byte[] apply(byte[] page, byte[] other, Random random) {
      byte[] flipped = page.clone();
      for (int flips = 1 + random.nextInt(200); flips > 0; flips--) {
        flipped[random.nextInt(page.length)] = (byte) random.nextInt(256);
      }
      return flipped;
    }
  },
  /** Repeats a tag and what follows it many times. */
  REPEAT {
    @Override
    byte[] apply(byte[] page, byte[] other, Random random) {
      int from = tag(page, random);
      int to = Math.min(page.length, from + 1 + random.nextInt(200));
      int times = 1 + random.nextInt(Math.max(1, MAX_ADDED / (to - from)));
      return insert(page, to, repeated(Arrays.copyOfRange(page, from, to), times));
    }
  },
  /** Opens elements and never closes them. */
  NEST {
    @Override
    byte[] apply(byte[] page, byte[] other, Random random) {
      String open = NESTED[random.nextInt(NESTED.length)];
      byte[] tag = open.getBytes(StandardCharsets.US_ASCII);
      return insert(page, tag(page, random), repeated(tag, 1 + random.nextInt(5_000)));
    }
  },
  /** Puts a piece of another page in the middle. */
  SPLICE {
    @Override
    byte[] apply(byte[] page, byte[] other, Random random) {
      int from = random.nextInt(other.length);
      int to = Math.min(other.length, from + random.nextInt(MAX_ADDED));
      return insert(page, random.nextInt(page.length), Arrays.copyOfRange(other, from, to));
    }
  },
  /** Leaves a piece out. */
  CUT {
    @Override
    byte[] apply(byte[] page, byte[] other, Random random) {
      int from = random.nextInt(page.length);
      int to = from + random.nextInt(page.length - from);
      byte[] cut = Arrays.copyOf(page, page.length - (to - from));
      System.arraycopy(page, to, cut, from, page.length - to);
      return cut;
    }
  },
  /** Swaps the characters that markup, JSON and dates are made of for one another. */
  CONFUSE {
    @Override
    byte[] apply(byte[] page, byte[] other, Random random) {
      byte[] confused = page.clone();
      int one = 1 + random.nextInt(30);
      for (int i = 0; i < page.length; i++) {
        if (SIGNS.indexOf(page[i]) >= 0 && random.nextInt(one) == 0) {
          confused[i] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
        }
      }
      return confused;
    }
  };

  private static final int MAX_ADDED = 100_000;
  private static final String SIGNS = "<>/=\"'{}[]:,;&#-.!0123456789";
  private static final String[] NESTED = {
    "<div>", "<span>", "<b>", "<a href=x>", "<table><tr><td>", "<ul><li>", "<article>", "<p><i>"
  };

  abstract byte[] apply(byte[] page, byte[] other, Random random);

  private static int tag(byte[] page, Random random) {
    int at = random.nextInt(page.length);
    while (at < page.length - 1 && page[at] != '<') {
      at++;
    }
    return at;
  }

  private static byte[] insert(byte[] page, int at, byte[] piece) {
    ByteArrayOutputStream all = new ByteArrayOutputStream(page.length + piece.length);
    all.write(page, 0, at);
    all.write(piece, 0, piece.length);
    all.write(page, at, page.length - at);
    return all.toByteArray();
  }

  private static byte[] repeated(byte[] piece, int times) {
    byte[] all = new byte[piece.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(piece, 0, all, i * piece.length, piece.length);
    }
    return all;
  }
}
