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

/**
 * Adds the names that a tagger found to those that the knowledge base knows, and settles where the
 * two disagree.
 */
final class NewNames {

  /** How sure a tagged name must be to swallow a known one: Mexico in New Mexico. */
  private static final double SWALLOWS = 0.6;

  /** And to be a person by a name that some place has too. */
  private static final double IS_A_PERSON = 0.8;

  /** Below this a place's lone name is not taken for one where the tagger sees no name. */
  private static final double WELL_KNOWN = 0.6;

  /** Below this a place's lone name may be a person's. */
  private static final double FAMOUS = 0.8;

  private final List<Found> all;

  /** People by the key of their surname, as first named in full. */
  private final Map<String, String> bySurname = new HashMap<>();

  NewNames(List<Found> known) {
    all = new ArrayList<>(known);
  }

  void add(Part part, String text, List<TaggedSpan> tagged) {
    all.removeIf(found -> isPlaceBelow(WELL_KNOWN, found, part) && isUnseen(found, tagged));
    for (TaggedSpan name : tagged) {
      Span span = new Span(part, name.start(), name.end() - name.start());
      String surface = text.substring(name.start(), name.end());
      List<Found> under = all.stream().filter(found -> overlap(found, span)).toList();
      boolean swallows =
          under.stream().allMatch(found -> isWithin(found, span)) && name.confidence() >= SWALLOWS;
      if (swallows || under.stream().allMatch(found -> isAPerson(found, span, name))) {
        all.removeAll(under);
        all.add(found(name, new Mention(span, surface), under));
      }
    }
  }

  List<Found> all() {
    all.sort(
        Comparator.comparing((Found found) -> found.mention().span().part())
            .thenComparing(found -> found.mention().span().offset()));
    return List.copyOf(all);
  }

  /** Whom a tagged name means: the one known name of its type in it, if the rest agrees. */
  private Found found(TaggedSpan name, Mention mention, List<Found> under) {
    List<Found> same = under.stream().filter(found -> found.type() == name.type()).toList();
    if (same.size() == 1 && WiderNames.isOf(same.get(0), mention, under)) {
      Found known = same.get(0);
      return new Found(mention, known.id(), known.entry(), known.type(), known.confidence());
    }
    String id = id(name.type(), mention.surface());
    return new Found(mention, id, null, name.type(), name.confidence());
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

  private static boolean isWithin(Found found, Span span) {
    Span known = found.mention().span();
    return known.offset() >= span.offset()
        && known.end() <= span.end()
        && known.length() < span.length();
  }

  /** Whether what was taken for a place of no great fame is a person: Наталя is no Natal. */
  private static boolean isAPerson(Found found, Span span, TaggedSpan name) {
    return isPlaceBelow(FAMOUS, found, span.part())
        && found.mention().span().equals(span)
        && name.type() == EntityType.PERSON
        && name.confidence() >= IS_A_PERSON;
  }

  /** Whether it is a place by a lone word, and known no better than that. */
  private static boolean isPlaceBelow(double prior, Found found, Part part) {
    return found.type() == EntityType.PLACE
        && found.mention().span().part() == part
        && found.mention().surface().indexOf(' ') < 0
        && found.entry() != null
        && found.entry().prior() < prior;
  }

  private static boolean isUnseen(Found found, List<TaggedSpan> tagged) {
    Span known = found.mention().span();
    return tagged.stream()
        .noneMatch(name -> name.start() < known.end() && known.offset() < name.end());
  }
}
