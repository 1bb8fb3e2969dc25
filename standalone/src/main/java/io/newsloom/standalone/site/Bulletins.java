package io.newsloom.standalone.site;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The river bulletin: the same few paragraphs with new figures, in each language in turn. */
final class Bulletins {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int MEAN_CENTIMETRES = 214;
  private static final double SLOW = 0.31;
  private static final double QUICK = 1.7;

  private final Map<SiteLanguage, String> templates = new EnumMap<>(SiteLanguage.class);

  Bulletins() {
    for (SiteLanguage language : SiteLanguage.values()) {
      templates.put(language, Resources.text("articles/bulletin." + language.tag() + ".txt"));
    }
  }

  /** The bulletin of a number, which decides its language and its figures. */
  SampleArticle write(long number, ZonedDateTime moment) {
    SiteLanguage language =
        SiteLanguage.values()[Math.floorMod(number, SiteLanguage.values().length)];
    int level = level(number);
    int change = level - level(number - 1);
    String text =
        String.valueOf(templates.get(language))
            .replace("{time}", TIME.format(moment))
            .replace("{level}", "" + level)
            .replace("{change}", "%+d".formatted(change).replace('-', '\u2212'))
            .replace("{flow}", "" + (level * 3 / 10))
            .replace("{air}", "" + (5 + Math.floorMod(number * 7, 11)))
            .replace("{water}", "" + (4 + Math.floorMod(number * 3, 5)));
    return ArticleFile.parse("river-level-" + number + "." + language.tag(), text);
  }

  private static int level(long number) {
    return MEAN_CENTIMETRES
        + (int) Math.round(40 * Math.sin(number * SLOW) + 6 * Math.sin(number * QUICK));
  }
}
