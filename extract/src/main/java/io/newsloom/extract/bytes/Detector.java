package io.newsloom.extract.bytes;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the charset under which the bytes read most like a language that is written in it. The
 * method is that of Li and Momoi, "A composite approach to language/encoding detection" (2001):
 * frequencies of characters for the many, of pairs of letters for the few.
 */
final class Detector {

  /** A declaration is believed unless another charset explains the letters so much better. */
  private static final double TRUST_BITS_A_UNIT = 0.5;

  private static final double TRUST_BITS = 24;

  /** What servers declare unasked, for any page. */
  private static final String DEFAULT = "windows-1252";

  private static final double LITTLE_TRUST_BITS = 4;

  /** Under this many bits a unit a text reads well enough to ask no further. */
  private static final double CONVINCING = 9;

  private static final Map<String, LetterModel> MODELS = LetterModel.all();
  private static final List<Candidate> CANDIDATES = candidates();

  private Detector() {}

  /** A charset and what is written in it; rarer charsets have to be better by some bits. */
  private record Candidate(Charset charset, double handicap, List<LetterModel> models) {}

  /**
   * Detects.
   *
   * @param declared what the page says; null = nothing
   */
  static Charset detect(byte[] bytes, @Nullable Charset declared) {
    byte[] sample = Sample.of(bytes);
    Candidate best = CANDIDATES.get(0);
    double least = Double.MAX_VALUE;
    for (Candidate candidate : CANDIDATES) {
      int[] units = Units.of(Decoder.withoutCutEnd(new String(sample, candidate.charset)));
      double bits = bits(candidate, units);
      if (candidate.charset.equals(declared)) {
        if (bits < CONVINCING) {
          return candidate.charset;
        }
        double trust = candidate.charset.name().equals(DEFAULT) ? LITTLE_TRUST_BITS : TRUST_BITS;
        bits -= TRUST_BITS_A_UNIT + trust / Math.max(1, units.length);
      }
      if (bits < least) {
        least = bits;
        best = candidate;
      }
    }
    return declared != null && !isCandidate(declared) && least > CONVINCING
        ? declared
        : best.charset;
  }

  private static boolean isCandidate(Charset charset) {
    return CANDIDATES.stream().anyMatch(candidate -> candidate.charset.equals(charset));
  }

  private static double bits(Candidate candidate, int[] units) {
    double least = Double.MAX_VALUE;
    for (LetterModel model : candidate.models) {
      least = Math.min(least, model.bits(units));
    }
    return least + candidate.handicap;
  }

  private static List<Candidate> candidates() {
    String west = "fr de es it pt nl ca da nb nn sv fi";
    String middle = "pl cs sk hu sl hr bs ro";
    String baltic = "lt lv et";
    String cyrillic = "ru uk be bg sr mk";
    List<Candidate> all = new ArrayList<>();
    add(all, "windows-1252", 0, west);
    add(all, "windows-1251", 0, cyrillic);
    add(all, "windows-1250", 0, middle);
    add(all, "ISO-8859-2", 0.01, middle);
    add(all, "KOI8-U", 0, "ru uk be");
    add(all, "ISO-8859-5", 0.1, cyrillic);
    add(all, "IBM866", 1, "ru be");
    add(all, "x-MacCyrillic", 1, cyrillic);
    add(all, "windows-1253", 0, "el");
    add(all, "ISO-8859-7", 0.01, "el");
    add(all, "windows-1254", 0.01, "tr az");
    add(all, "windows-1255", 0, "he");
    add(all, "windows-1256", 0, "ar fa");
    add(all, "ISO-8859-6", 0.01, "ar");
    add(all, "windows-1257", 0.01, baltic);
    add(all, "ISO-8859-13", 0.02, baltic);
    add(all, "ISO-8859-4", 0.5, baltic);
    add(all, "ISO-8859-15", 0.05, west + " et");
    add(all, "x-MacRoman", 1, west);
    add(all, "GB18030", 0, "zh");
    add(all, "Big5-HKSCS", 0, "zh");
    add(all, "windows-31j", 0, "ja");
    add(all, "EUC-JP", 0, "ja");
    add(all, "x-windows-949", 0, "ko");
    return List.copyOf(all);
  }

  private static void add(List<Candidate> all, String charset, double handicap, String languages) {
    List<LetterModel> models = new ArrayList<>();
    for (String language : languages.split(" ", -1)) {
      LetterModel model = MODELS.get(language);
      if (model != null) {
        models.add(model);
      }
    }
    all.add(new Candidate(Charset.forName(charset), handicap, List.copyOf(models)));
  }
}
