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
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Adds the names that a tagger found to those that the knowledge base knows. */
final class NewNames {

  /** A tagged name must be this sure to swallow a known one: Moscow in Moscow State University. */
  private static final double SWALLOWS = 0.7;

  /** Below this a place's lone name is not taken for one where the tagger sees no name. */
  private static final double WELL_KNOWN = 0.6;

  private final String language;
  private final List<Found> all;
  private final Map<Found, String> before = new IdentityHashMap<>();

  NewNames(List<Found> known, String language) {
    this.language = language;
    all = new ArrayList<>(known);
  }

  void add(Part part, String text, List<TaggedSpan> tagged) {
    all.removeIf(found -> isDoubtful(found, part) && isUnseen(found, tagged));
    for (TaggedSpan found : tagged) {
      NameSpan name = NameSpan.of(found.start(), found.end(), found.type(), text, language);
      if (text.substring(name.start(), name.end()).chars().noneMatch(Character::isUpperCase)) {
        continue;
      }
      Span span = new Span(part, name.start(), name.end() - name.start());
      List<Found> under = all.stream().filter(other -> overlap(other, span)).toList();
      boolean swallows =
          (name.whole() || found.confidence() >= SWALLOWS)
              && (name.whole() || name.type() != EntityType.PLACE)
              && under.stream().allMatch(other -> isWithin(other, span, name));
      if (under.isEmpty() || swallows) {
        all.removeAll(under);
        String surface = text.substring(name.start(), name.end());
        Mention mention = new Mention(span, surface);
        Found added = new Found(mention, "", null, surface, name.type(), found.confidence());
        before.put(added, NameSpan.wordBefore(text, name.start()));
        all.add(added);
      }
    }
  }

  /** Those that were known and those that were added, each with its name and id. */
  List<Found> all() {
    all.sort(
        Comparator.comparing((Found found) -> found.mention().span().part())
            .thenComparing(found -> found.mention().span().offset()));
    List<Found> added = all.stream().filter(before::containsKey).toList();
    List<Naming.Named> names =
        Naming.of(
            added.stream()
                .map(
                    found ->
                        new Naming.Nameless(
                            found.mention().surface(),
                            found.type(),
                            before.getOrDefault(found, "")))
                .toList(),
            language);
    for (int i = 0; i < added.size(); i++) {
      all.set(all.indexOf(added.get(i)), named(added.get(i), names.get(i)));
    }
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

  /** A little known place by its lone name: Анна is a town too. */
  private static boolean isDoubtful(Found found, Part part) {
    return found.type() == EntityType.PLACE
        && found.mention().span().part() == part
        && found.mention().surface().indexOf(' ') < 0
        && found.entry() != null
        && found.entry().prior() < WELL_KNOWN;
  }

  private static boolean isUnseen(Found found, List<TaggedSpan> tagged) {
    Span known = found.mention().span();
    return tagged.stream()
        .noneMatch(name -> name.start() < known.end() && known.offset() < name.end());
  }

  private static boolean overlap(Found found, Span span) {
    Span known = found.mention().span();
    return known.part() == span.part()
        && known.offset() < span.end()
        && span.offset() < known.end();
  }

  private static boolean isWithin(Found found, Span span, NameSpan name) {
    Span known = found.mention().span();
    return known.offset() >= span.offset()
        && known.end() <= span.end()
        && known.length() < span.length()
        && (name.whole() || found.type() != name.type());
  }
}
