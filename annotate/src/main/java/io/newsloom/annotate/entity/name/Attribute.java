package io.newsloom.annotate.entity.name;

import java.util.regex.Pattern;

/** Adjectives that want the noun behind them: Мёртвого + моря, внутрішніх + справ. */
final class Attribute {

  private static final Pattern NOMINATIVE =
      Pattern.compile(".{2,}(ый|ий|ой|ая|яя|ое|ее|ые|ие|ыя|ія|ськ[аеі]|цьк[аеі]|ск[іа]|цк[іа])");

  /** No verb is about what stands in such a case. */
  private static final Pattern OBLIQUE =
      Pattern.compile(
          ".{2,}(ого|его|ому|ему|ым|им|ім|ую|юю|ых|их|іх|ыми|ими|імі|ымі|ага|яга|аму|яму|ої|ій|[ое]м"
              + "|[сц]ьк(у|ою)|[сц]к(ай|ую|ой))");

  private Attribute() {}

  /**
   * Whether a word is an adjective of the noun behind it.
   *
   * @param verb whether what stands behind may be a verb
   */
  static boolean isOf(String word, boolean verb) {
    boolean mayHaveVerb = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    return OBLIQUE.matcher(word).matches()
        || !(verb && mayHaveVerb) && NOMINATIVE.matcher(word).matches();
  }
}
