package io.newsloom.extract.field;

import io.newsloom.extract.signal.LanguageNames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from two addresses whether one is the other in another language: {@code /ru/news/1} and
 * {@code /by/news/1}, {@code www.paper.example} and {@code en.paper.example}, {@code ?lang=ru} and
 * {@code ?lang=en}, or {@code /news/1} and {@code /en/news/1}.
 */
final class UrlEditions {

  private static final Pattern CODE = Pattern.compile("[a-z]{2}");
  private static final Pattern BEFORE =
      Pattern.compile(
          "https?://|https?://[^/?]+/(?:[^/?]+/)?|.*[?&](?:lang|language|locale|hl|l)=");

  private static final Pattern ASKED =
      Pattern.compile("[?&](?:lang|language|locale|hl|l)=([a-z]{2})");

  private UrlEditions() {}

  /** The language of another address of the same page; empty if it is no such address. */
  static Optional<String> languageOf(String own, String other) {
    if (other.startsWith(own)) {
      Matcher asked = ASKED.matcher(other.substring(own.length()));
      return asked.matches() ? LanguageNames.code(asked.group(1)) : Optional.empty();
    }
    int start = 0;
    int shorter = Math.min(own.length(), other.length());
    while (start < shorter && own.charAt(start) == other.charAt(start)) {
      start++;
    }
    while (start > 0 && "/.=".indexOf(own.charAt(start - 1)) < 0) {
      start--;
    }
    int end = end(other, start);
    String code = other.substring(start, end);
    String after = other.substring(end);
    if (!isLanguage(code) || !BEFORE.matcher(own.substring(0, start)).matches()) {
      return Optional.empty();
    }
    String mine = own.substring(start, end(own, start));
    boolean swapped =
        (isLanguage(mine) || (mine.equals("www") && after.startsWith(".")))
            && own.substring(start + mine.length()).equals(after);
    boolean added = after.length() > 1 && own.substring(start).equals(after.substring(1));
    return (swapped || added) && isDeep(own, start, after)
        ? LanguageNames.code(code)
        : Optional.empty();
  }

  /** Front pages say nothing of an article. */
  private static boolean isDeep(String own, int start, String after) {
    return after.length() > 4 || own.startsWith("=", start - 1);
  }

  private static int end(String url, int start) {
    int end = start;
    while (end < url.length() && Character.isLetter(url.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLanguage(String code) {
    return CODE.matcher(code).matches() && LanguageNames.code(code).isPresent();
  }
}
