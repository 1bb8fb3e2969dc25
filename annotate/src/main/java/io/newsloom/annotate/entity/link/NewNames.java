package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.kb.LocalIds;
import io.newsloom.annotate.entity.kb.StemKey;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.Mention;
import io.newsloom.common.event.Part;
import io.newsloom.common.event.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds the names that a tagger found to those that the knowledge base knows. */
final class NewNames {

  /** A tagged name must be this sure to swallow a known one: Moscow in Moscow State University. */
  private static final double SWALLOWS = 0.7;

  private final List<Found> all;

  /** People by the key of their surname, as first named in full. */
  private final Map<String, String> bySurname = new HashMap<>();

  NewNames(List<Found> known) {
    all = new ArrayList<>(known);
  }

  void add(Part part, String text, List<TaggedSpan> tagged) {
    for (TaggedSpan name : tagged) {
      Span span = new Span(part, name.start(), name.end() - name.start());
      List<Found> under = all.stream().filter(found -> overlap(found, span)).toList();
      boolean swallows =
          name.confidence() >= SWALLOWS
              && name.type() != EntityType.PLACE
              && under.stream().allMatch(found -> isWithin(found, span, name));
      if (under.isEmpty() || swallows) {
        all.removeAll(under);
        String surface = text.substring(name.start(), name.end());
        String id = id(name.type(), surface);
        all.add(new Found(new Mention(span, surface), id, null, name.type(), name.confidence()));
      }
    }
  }

  List<Found> all() {
    all.sort(
        Comparator.comparing((Found found) -> found.mention().span().part())
            .thenComparing(found -> found.mention().span().offset()));
    return List.copyOf(all);
  }

  private String id(EntityType type, String surface) {
    String last = StemKey.of(surface.substring(surface.lastIndexOf(' ') + 1));
    if (type != EntityType.PERSON) {
      return LocalIds.of(type, surface);
    }
    if (surface.indexOf(' ') < 0) {
      return bySurname.getOrDefault(last, LocalIds.of(type, surface));
    }
    String id = LocalIds.of(type, surface);
    bySurname.putIfAbsent(last, id);
    return id;
  }

  private static boolean overlap(Found found, Span span) {
    Span known = found.mention().span();
    return known.part() == span.part()
        && known.offset() < span.end()
        && span.offset() < known.end();
  }

  private static boolean isWithin(Found found, Span span, TaggedSpan name) {
    Span known = found.mention().span();
    return known.offset() >= span.offset()
        && known.end() <= span.end()
        && known.length() < span.length()
        && found.type() != name.type();
  }
}
