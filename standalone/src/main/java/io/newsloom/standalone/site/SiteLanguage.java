package io.newsloom.standalone.site;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A language of the site, with the words its pages are furnished with. */
enum SiteLanguage {
  EN,
  BE,
  RU,
  UK;

  /** The region's zone, which its dates are written in. */
  static final ZoneId ZONE = ZoneId.of("Europe/Minsk");

  private final Properties words = new Properties();
  private final DateTimeFormatter date;

  SiteLanguage() {
    try (Reader reader = Resources.reader("words." + tag() + ".properties")) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    date = DateTimeFormatter.ofPattern(word("date"), Locale.forLanguageTag(tag()));
  }

  /** The BCP 47 tag, also the first part of the paths of its pages. */
  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SiteLanguage> ofTag(String tag) {
    return Stream.of(values()).filter(language -> language.tag().equals(tag)).findFirst();
  }

  /** A word or phrase of this language, e.g. the title of the "latest news" box. */
  String word(String key) {
    String word = words.getProperty(key);
    if (word == null) {
      throw new IllegalArgumentException("no '" + key + "' in the words of " + tag());
    }
    return word;
  }

  /** A moment as this language's readers expect to see it. */
  String date(ZonedDateTime moment) {
    return date.format(moment);
  }
}
