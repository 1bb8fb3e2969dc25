package io.newsloom.extract.field;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.Derived;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day, or the month alone, that the address of a page names. */
final class UrlDate {

  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})([/_.-]?)(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?!\\d)");

  /** As in {@code /2026/jan/15/}. */
  private static final Pattern NAMED =
      Pattern.compile("/((?:19|20)\\d{2})/(\\p{L}{3,9})/(0?[1-9]|[12]\\d|3[01])(?![^/?#-])");

  private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d{2})/(0[1-9]|1[0-2])/");

  private UrlDate() {}

  static Optional<Derived<ArticleDate>> day(String url, DateTexts texts) {
    Matcher m = DAY.matcher(url);
    if (m.find()) {
      int month = Integer.parseInt(m.group(3));
      int day = Integer.parseInt(m.group(4));
      String iso = String.format(Locale.ROOT, "%s-%02d-%02d", m.group(1), month, day);
      return texts.read(iso).map(date -> derived(date, m.group()));
    }
    Matcher named = NAMED.matcher(url);
    if (named.find()) {
      return texts
          .read(named.group(3) + " " + named.group(2) + " " + named.group(1))
          .map(date -> derived(date, named.group().substring(1)));
    }
    return Optional.empty();
  }

  private static Derived<ArticleDate> derived(ArticleDate date, String raw) {
    return new Derived<>(
        new ArticleDate(raw, date.local(), date.precision(), null, null), "url-pattern", 0.8);
  }

  /** Such as {@code 2026-01}, of an address that names no day. */
  static Optional<String> month(String url) {
    Matcher m = MONTH.matcher(url);
    return m.find() ? Optional.of(m.group(1) + "-" + m.group(2)) : Optional.empty();
  }
}
