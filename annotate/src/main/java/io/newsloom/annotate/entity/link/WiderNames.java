package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.kb.Entry;
import io.newsloom.annotate.entity.kb.StemKey;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.Mention;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether a known name within a longer one means the same: місто Київ does, New Mexico does not.
 */
final class WiderNames {

  private WiderNames() {}

  /**
   * Whether the longer name is of the known one: of a person, if the given name may be theirs, of
   * anything else if no capitalised word is added but other known names.
   *
   * @param known the known name
   * @param longer the name around it
   * @param all all known names within the longer one
   */
  static boolean isOf(Found known, Mention longer, List<Found> all) {
    List<String> added = added(longer, all).toList();
    Entry entry = known.entry();
    if (entry != null && known.type() == EntityType.PERSON) {
      return added.stream().anyMatch(word -> isGivenName(word, entry));
    }
    return added.stream().noneMatch(word -> Character.isUpperCase(word.charAt(0)));
  }

  private static Stream<String> added(Mention longer, List<Found> all) {
    StringBuilder rest = new StringBuilder(longer.surface());
    int start = longer.span().offset();
    for (Found found : all) {
      for (int at = found.mention().span().offset(); at < found.mention().span().end(); at++) {
        rest.setCharAt(at - start, ' ');
      }
    }
    return Stream.of(rest.toString().split("[^\\p{L}]+")).filter(word -> !word.isEmpty());
  }

  /** By the first letter, since given names are spelled in many ways. */
  private static boolean isGivenName(String word, Entry entry) {
    String key = StemKey.of(word);
    return !key.isEmpty()
        && entry
            .allNames()
            .filter(name -> name.indexOf(' ') > 0)
            .anyMatch(name -> StemKey.of(name).startsWith(key.substring(0, 1)));
  }
}
