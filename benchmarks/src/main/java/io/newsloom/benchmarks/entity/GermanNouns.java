package io.newsloom.benchmarks.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * German nouns, which are written like names, from the dictionary of simplemma, a package for
 * Python. Names stand in it too; nouns are told from them by having three forms or more.
 */
final class GermanNouns {

  private static final String ENTRY = "simplemma/strategies/dictionaries/data/de.plzma";

  private static final int HEADER = 6;
  private static final int SAME_AS_BEFORE = 254;
  private static final int LITERAL = 255;
  private static final int FORMS = 3;

  /** Longer ones are compounds that texts of today do not repeat. */
  private static final int LONGEST = 12;

  private final SortedMap<String, Set<String>> forms = new TreeMap<>();

  private GermanNouns() {}

  /** The nouns in the package's wheel, all forms. */
  static Set<String> read(Path file) throws IOException {
    GermanNouns nouns = new GermanNouns();
    try (ZipFile wheel = new ZipFile(file.toFile());
        InputStream in = new XZInputStream(wheel.getInputStream(wheel.getEntry(ENTRY)))) {
      nouns.parse(ByteBuffer.wrap(in.readAllBytes()));
    }
    Set<String> kept = new TreeSet<>();
    for (Set<String> words : nouns.forms.values()) {
      if (words.size() >= FORMS) {
        words.stream()
            .filter(word -> word.length() <= LONGEST && word.indexOf('-') < 0)
            .forEach(kept::add);
      }
    }
    return kept;
  }

  /**
   * Reads simplemma's front-coded dictionary: of each form what it does not share with the one
   * before, of its lemma what differs from the form.
   */
  private void parse(ByteBuffer in) {
    in.position(HEADER);
    number(in);
    byte[] form = {};
    byte[] lemma = {};
    while (in.hasRemaining()) {
      int shared = number(in);
      form = joined(form, shared, part(in));
      int trim = in.get() & 0xFF;
      if (trim != SAME_AS_BEFORE) {
        byte[] end = part(in);
        lemma = trim == LITERAL ? end : joined(form, form.length - trim, end);
      }
      add(new String(form, StandardCharsets.UTF_8), new String(lemma, StandardCharsets.UTF_8));
    }
  }

  private void add(String form, String lemma) {
    if (Character.isUpperCase(form.codePointAt(0)) && Character.isUpperCase(lemma.codePointAt(0))) {
      Set<String> known = forms.computeIfAbsent(lemma, key -> new TreeSet<>());
      known.add(lemma);
      known.add(form);
    }
  }

  private static byte[] joined(byte[] head, int length, byte[] tail) {
    byte[] joined = Arrays.copyOf(head, length + tail.length);
    System.arraycopy(tail, 0, joined, length, tail.length);
    return joined;
  }

  private static byte[] part(ByteBuffer in) {
    byte[] part = new byte[number(in)];
    in.get(part);
    return part;
  }

  /** Seven bits a byte, the lowest first. */
  private static int number(ByteBuffer in) {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = in.get();
      number |= (part & 0x7F) << shift;
      if (part >= 0) {
        return number;
      }
    }
  }
}
