package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.kb.LocalIds;
import io.newsloom.annotate.entity.name.NameSpan;
import io.newsloom.annotate.entity.name.Naming;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.Mention;
import io.newsloom.common.event.Part;
import io.newsloom.common.event.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Adds the names that a tagger found to those that the knowledge base knows. */
final class NewNames {

  /** A tagged name must be this sure to swallow a known one: Mexico in New Mexico. */
  private static final double SWALLOWS = 0.6;

  /** A firm's or an authority's name often ends in its country's, which the tagger knows. */
  private static final double SWALLOWS_AS_ORGANISATION = 0.45;

  private final String language;
  private final Doubts doubts;
  private final List<Found> all;
  private final Map<Found, Naming.Nameless> nameless = new IdentityHashMap<>();

  NewNames(List<Found> known, String language, Doubts doubts) {
    this.language = language;
    this.doubts = doubts;
    all = new ArrayList<>(known);
  }

  void add(Part part, String text, List<TaggedSpan> tagged) {
    all.removeIf(found -> found.isIn(part) && doubts.areJustified(found, text, tagged));
    for (TaggedSpan found : Patronymics.joined(tagged, text)) {
      NameSpan name =
          NameSpan.of(found.start(), bareEnd(found, text), found.type(), text, language);
      String surface = text.substring(name.start(), name.end());
      if (surface.chars().anyMatch(Character::isUpperCase)) {
        Span span = new Span(part, name.start(), name.end() - name.start());
        List<Found> under = all.stream().filter(other -> other.overlaps(span)).toList();
        boolean swallows =
            (name.whole() || found.confidence() >= leastToSwallow(name))
                && under.stream().allMatch(other -> isWithin(other, span));
        if (swallows || under.stream().allMatch(other -> doubts.areOfAPerson(other, span, found))) {
          all.removeAll(under);
          add(new Mention(span, surface), name, found.confidence(), text, under);
        }
      }
    }
  }

  /** Its end without a mark that closes what was opened before it. */
  private static int bareEnd(TaggedSpan found, String text) {
    int end = found.end() - 1;
    boolean unopened =
        end > found.start()
            && text.charAt(end) == '»'
            && text.lastIndexOf('«', end) < found.start();
    return unopened ? text.substring(0, end).stripTrailing().length() : found.end();
  }

  private static double leastToSwallow(NameSpan name) {
    return name.type() == EntityType.ORGANISATION ? SWALLOWS_AS_ORGANISATION : SWALLOWS;
  }

  /** The one known name of its type in it, if the rest of the name agrees; else somebody new. */
  private void add(
      Mention mention, NameSpan name, double confidence, String text, List<Found> under) {
    List<Found> same = under.stream().filter(found -> found.type() == name.type()).toList();
    if (same.size() == 1 && WiderNames.isOf(same.get(0), mention, under)) {
      Found known = same.get(0);
      all.add(
          new Found(mention, known.id(), known.entry(), null, known.type(), known.confidence()));
    } else {
      Found added = new Found(mention, "", null, mention.surface(), name.type(), confidence);
      nameless.put(
          added,
          new Naming.Nameless(
              mention.surface(),
              name.type(),
              NameSpan.wordBefore(text, name.start()),
              QuotedKinds.standBefore(text, name.start(), name.end())));
      all.add(added);
    }
  }

  /** Those that were known and those that were added, each with its name and id. */
  List<Found> all() {
    all.sort(Found.READING_ORDER);
    List<Naming.Nameless> mentions =
        all.stream().map(nameless::get).filter(Objects::nonNull).toList();
    Iterator<Naming.Named> names = Naming.of(mentions, language).iterator();
    all.replaceAll(found -> nameless.containsKey(found) ? named(found, names.next()) : found);
    return List.copyOf(all);
  }

  private static Found named(Found found, Naming.Named named) {
    return new Found(
        found.mention(),
        LocalIds.of(named.type(), named.name()),
        null,
        named.name(),
        named.type(),
        found.confidence());
  }

  private static boolean isWithin(Found found, Span span) {
    Span known = found.mention().span();
    return known.offset() >= span.offset()
        && known.end() <= span.end()
        && known.length() < span.length();
  }
}
