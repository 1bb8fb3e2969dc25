package io.newsloom.annotate.entity.kb;

import io.newsloom.common.event.EntityType;
import java.util.stream.Collectors;

/**
 * Ids of entities that have no Wikidata id: the same name, in whatever case or East Slavic
 * alphabet, gives the same id everywhere: {@code local:person:ivan-petrov}.
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
    StringBuilder latin = new StringBuilder(stem.length());
    for (int i = 0; i < stem.length(); i++) {
      char c = Character.toLowerCase(stem.charAt(i));
      int at = FROM.indexOf(c);
      if (at >= 0) {
        latin.append(TO[at]);
      } else if (c != '=') {
        latin.append(c);
      }
    }
    return latin.toString();
  }
}
