package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.name.GivenNames;
import io.newsloom.annotate.entity.name.NameSpan;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.common.event.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives people the given name that a tagger left before their patronymic, or took for somebody
 * else: Тимофей + Кузьмич Рудой.
 */
final class Patronymics {

  private Patronymics() {}

  /** The names in their order, a given name and the patronymic behind it as one. */
  static List<TaggedSpan> joined(List<TaggedSpan> tagged, String text) {
    List<TaggedSpan> joined = new ArrayList<>();
    for (TaggedSpan span : tagged) {
      int start = start(span, text);
      TaggedSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.start() == start) {
        joined.remove(last);
      }
      boolean free = joined.isEmpty() || joined.get(joined.size() - 1).end() <= start;
      joined.add(free ? new TaggedSpan(start, span.end(), span.type(), span.confidence()) : span);
    }
    return joined;
  }

  private static int start(TaggedSpan span, String text) {
    String first = text.substring(span.start(), span.end()).split(" ")[0];
    if (span.type() != EntityType.PERSON || !NameSpan.isPatronymic(first)) {
      return span.start();
    }
    String given = NameSpan.wordBefore(text, span.start());
    boolean named =
        !given.isEmpty() && Character.isUpperCase(given.charAt(0)) && GivenNames.have(given);
    return named ? span.start() - given.length() - 1 : span.start();
  }
}
