package io.newsloom.annotate.entity.kb;

import io.newsloom.annotate.text.Token;
import io.newsloom.annotate.text.Tokenizer;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * What is left of a word when case, accents, look-alike letters, apostrophes and Slavic endings are
 * taken away: Путин, Путина and Путиным are one, so are Мінск and Мінску. Words in Latin letters
 * lose their accents and the possessive only.
 */
public final class StemKey {

  private static final int MIN_STEM = 3;
  private static final int MAX_ACRONYM = 5;
  private static final String VOWELS = "аеиоуыэюяіїєйь";

  /** Case endings that close with a consonant. */
  private static final String[] ENDINGS = {
    "ові", "еві", "єві", "ого", "его", "ому", "ему", "ага", "аму", "ами", "ями", "ям", "ах", "ях",
    "ом", "ем", "ам", "ым", "им", "ім", "ых", "их", "іх", "ою", "єм"
  };

  private static final String LATIN = "aeocpxyikmhtb";
  private static final String CYRILLIC = "аеосрхуікмнтв";

  private StemKey() {}

  /** The key of one word. */
  public static String of(String word) {
    String bare = withoutPossessive(word);
    if (isAcronym(bare)) {
      return "=" + bare;
    }
    return plain(bare);
  }

  /** The keys of the words and numbers of a text, in reading order. */
  public static List<String> ofWords(String text) {
    return Tokenizer.tokens(text).stream()
        .filter(token -> token.kind() != Token.Kind.PUNCTUATION)
        .map(token -> of(token.in(text)))
        .toList();
  }

  /** The key of a word that is written in capitals but need not be an acronym. */
  public static String ofShout(String word) {
    return plain(withoutPossessive(word));
  }

  private static String plain(String bare) {
    String small = fold(bare);
    return isCyrillic(small) ? stem(withoutLookalikes(small)) : small;
  }

  private static boolean isAcronym(String word) {
    int letters = word.codePointCount(0, word.length());
    return letters >= 2
        && letters <= MAX_ACRONYM
        && word.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static String withoutPossessive(String word) {
    String text = word.replace('’', '\'');
    if (text.endsWith("'s") || text.endsWith("'S")) {
      text = text.substring(0, text.length() - 2);
    }
    return text.replace(".", "");
  }

  private static String fold(String word) {
    String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        keepBreveAndDots(folded, c);
      } else if ((Character.isLetterOrDigit(c) && c != '\u02bc') || c == '-') {
        folded.append(c == 'ł' ? 'l' : c == 'ґ' ? 'г' : c);
      }
    }
    return folded.toString();
  }

  /** й and ї are letters of their own; ё is е, ў is в. */
  private static void keepBreveAndDots(StringBuilder folded, char mark) {
    int last = folded.length() - 1;
    if (last < 0) {
      return;
    }
    char base = folded.charAt(last);
    if (mark == '\u0306' && base == 'и') {
      folded.setCharAt(last, 'й');
    } else if (mark == '\u0306' && base == 'у') {
      folded.setCharAt(last, 'в');
    } else if (mark == '\u0308' && base == 'і') {
      folded.setCharAt(last, 'ї');
    }
  }

  private static boolean isCyrillic(String word) {
    return word.codePoints().anyMatch(c -> c >= 0x400 && c < 0x530);
  }

  private static String withoutLookalikes(String word) {
    StringBuilder clean = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int at = LATIN.indexOf(word.charAt(i));
      clean.append(at >= 0 ? CYRILLIC.charAt(at) : word.charAt(i));
    }
    return clean.toString();
  }

  private static String stem(String word) {
    int end = word.length();
    int before;
    do {
      before = end;
      for (String ending : ENDINGS) {
        if (end - ending.length() >= MIN_STEM && word.startsWith(ending, end - ending.length())) {
          end -= ending.length();
          break;
        }
      }
      while (end > MIN_STEM && VOWELS.indexOf(word.charAt(end - 1)) >= 0) {
        end--;
      }
    } while (end < before);
    return word.substring(0, end);
  }
}
