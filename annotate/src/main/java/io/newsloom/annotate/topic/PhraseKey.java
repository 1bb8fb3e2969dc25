package io.newsloom.annotate.topic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which a publisher's words are looked up: case, accents and punctuation aside. */
final class PhraseKey {

  private static final Pattern COMBINING = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PhraseKey() {}

  static String of(String phrase) {
    String bare =
        COMBINING.matcher(Normalizer.normalize(phrase, Normalizer.Form.NFKD)).replaceAll("");
    return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT).replace('ł', 'l')).replaceAll(" ").strip();
  }
}
