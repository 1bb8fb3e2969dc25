package io.newsloom.annotate.entity.kb;

import io.newsloom.common.event.EntityType;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Ids of entities that have no Wikidata id: the same name, in whatever case or East Slavic
 * alphabet, mostly gives the same id everywhere: {@code local:person:ivan-plyushkin}.
 */
public final class LocalIds {

  private static final String FROM = "абвгдежзийклмнопрстуфхцчшщъыьэюяєіїў";
  private static final String[] TO = {
    "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t",
    "u", "f", "h", "ts", "ch", "sh", "sch", "", "i", "", "e", "yu", "ya", "e", "i", "i", "v"
  };

  private LocalIds() {}

  /** The id of a name; of an inflected one it is that of its dictionary form, mostly. */
  public static String of(EntityType type, String name) {
    String key =
        StemKey.ofWords(name).stream().map(LocalIds::latin).collect(Collectors.joining("-"));
    return "local:" + type.json() + ":" + key;
  }

  private static String latin(String stem) {
    String alike = alike(stem.toLowerCase(Locale.ROOT));
    StringBuilder latin = new StringBuilder(alike.length());
    for (int i = 0; i < alike.length(); i++) {
      char c = alike.charAt(i);
      int at = FROM.indexOf(c);
      if (at >= 0) {
        latin.append(TO[at]);
      } else if (c != '=') {
        latin.append(c);
      }
    }
    return latin.toString();
  }

  /** What East Slavic languages write differently is made one: Ковалёв, Кавалёў, Ковальов. */
  private static String alike(String stem) {
    return stem.replace("ьо", "е").replace("йо", "е").replace('о', 'а').replace("шч", "щ");
  }
}
