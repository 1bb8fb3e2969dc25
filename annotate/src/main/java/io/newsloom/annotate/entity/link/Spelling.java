package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.kb.Entry;
import io.newsloom.common.event.EntityType;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Whether a Latin word is spelled as a name is. A key has no accents, full stops and possessive:
 * Bürgermeister is no Burgermeister, and Gabe is not Gabe's; but one may leave a name's accents
 * out.
 */
final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{M}|\\.");
  private static final String POSSESSIVE = "'s";

  /** Up to this many letters an accent makes another word: Bali is not Bāli. */
  private static final int SHORT = 4;

  /** From here on a place is known by a short name as well: Bakú. */
  private static final double WELL_KNOWN = 0.6;

  private Spelling() {}

  /**
   * @param owner whether the word stands in the possessive
   */
  static boolean isOf(String word, boolean owner, Entry entry) {
    String plain = plain(word);
    String bare = isFirm(entry) ? plain : withoutMarks(plain);
    boolean lenient = word.length() > SHORT || !isFirm(entry) && entry.prior() >= WELL_KNOWN;
    return entry
        .allNames()
        .map(Spelling::plain)
        .filter(name -> owner || !name.endsWith(POSSESSIVE))
        .map(Spelling::withoutPossessive)
        .anyMatch(
            name ->
                name.equalsIgnoreCase(plain)
                    || lenient && withoutMarks(name).equalsIgnoreCase(bare));
  }

  private static boolean isFirm(Entry entry) {
    return entry.type() == EntityType.ORGANISATION || entry.type() == EntityType.WORK;
  }

  private static String plain(String word) {
    return word.replace('’', '\'');
  }

  private static String withoutPossessive(String name) {
    return name.endsWith(POSSESSIVE) ? name.substring(0, name.length() - 2) : name;
  }

  private static String withoutMarks(String word) {
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace('ł', 'l').replace('Ł', 'L');
  }
}
