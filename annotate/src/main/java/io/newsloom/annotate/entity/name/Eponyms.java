package io.newsloom.annotate.entity.name;

import io.newsloom.annotate.text.TsvTable;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Laws of nature, theorems, diseases, prizes and the like, which bear the name of somebody of whom
 * an article need not speak: закон Ома, Parkinson's disease.
 */
public final class Eponyms {

  private static final String TABLE = "eponyms.tsv";
  private static final double KNOWN = 1;
  private static final int REACH = 60;

  private static final Map<String, Lexemes> DECLINED =
      Stream.of("ru", "be", "uk")
          .collect(
              Collectors.toUnmodifiableMap(
                  tag -> tag, tag -> Lexemes.of(TABLE, tag, Paradigms.of(tag), KNOWN)));

  private static final Set<String> ENGLISH = english("n");

  /** What a law is when it is no law of nature: a law firm. */
  private static final Set<String> PRACTISED = english("-");

  /** How a surname ends in the genitive, or in every case. */
  private static final Pattern GENITIVE = Pattern.compile(".+([аяыиії]|ого|[аеоэ]й|ої|[^к]о)");

  /** The second of two who share a law: закон Бойля — Мариотта. */
  private static final Pattern FIRST_OF_TWO =
      Pattern.compile("(\\p{L}+) (\\p{Lu}\\p{L}+)(?:-| ?[–—] ?| - )$");

  /** Театр имени Горького; but от имени Горького. */
  private static final Pattern IN_HONOUR =
      Pattern.compile(
          "(?<!(?<!\\p{L})(?:от|за|без|під|від|на|ад|пад|у|в)) (?:имени|імені|імя|им\\.|ім\\.) ?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BEHIND =
      Pattern.compile("(?:['’]s)? (\\p{L}+)(?!['’\\p{L}])(?: (\\p{L}+))?");

  private Eponyms() {}

  private static Set<String> english(String kind) {
    return TsvTable.rows(Eponyms.class, TABLE, 3).stream()
        .filter(row -> row.get(0).equals("en") && row.get(1).equals(kind))
        .flatMap(row -> Stream.of(row.get(2).split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a name of one word is but what such a thing is called by. */
  public static boolean bear(String text, int start, int end, String language) {
    if (language.equals("en")) {
      return bearInEnglish(text, end);
    }
    Lexemes things = DECLINED.get(language);
    String name = text.substring(start, end);
    if (things == null) {
      return false;
    }
    String before = text.substring(Math.max(0, start - REACH), start);
    if (IN_HONOUR.matcher(before).find()) {
      return true;
    }
    if (!GENITIVE.matcher(name).matches()) {
      return false;
    }
    Matcher first = FIRST_OF_TWO.matcher(before);
    return things.knows(NameSpan.wordBefore(text, start))
        || first.find() && things.knows(first.group(1));
  }

  /** Whether a word is a case of what such things are called. */
  public static boolean areCalled(String word, String language) {
    Lexemes things = DECLINED.get(language);
    return things != null && things.knows(word);
  }

  private static boolean bearInEnglish(String text, int end) {
    int from = text.startsWith("'s", end - 2) || text.startsWith("’s", end - 2) ? end - 2 : end;
    Matcher behind = BEHIND.matcher(text).region(from, text.length());
    return behind.lookingAt()
        && ENGLISH.contains(behind.group(1).toLowerCase(Locale.ROOT))
        && (behind.group(2) == null || !PRACTISED.contains(behind.group(2)));
  }
}
