package io.newsloom.annotate.entity.cue;

import java.util.regex.Pattern;

/** Tells adjectives of the Slavic languages by their endings. */
final class Adjectives {

  /** Made of a place's name: каннский, полтавська, krakowski. */
  private static final Pattern OF_PLACE =
      Pattern.compile(
          "\\p{L}{2,}(?:ск|цк|ськ|цьк|зьк|sk|ck|dzk)(?:ий|ая|ое|ого|ому|ом|им|ой|ую|ые|их|ими|ім|і|а|е|у|ої|"
              + "ій|ою|ага|аму|ай|ае|ія|іх|імі|і|y|i|a|ie|iego|iemu|im|iej|ą)");

  private static final Pattern ANY =
      Pattern.compile(
          "\\p{L}{3,}(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ую|юю|ые|ие|ых|их|ы|і|ага|аму|ай|ае|"
              + "ія|іх|імі|ої|ій|ою|ого|ому|е|а|у)");

  private Adjectives() {}

  /** Whether a word looks like an adjective that is made of a place's name. */
  static boolean isOfPlace(String key) {
    return OF_PLACE.matcher(key).matches();
  }

  /** Whether a word's ending may be an adjective's. */
  static boolean is(String key) {
    return ANY.matcher(key).matches();
  }
}
