package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.entity.link.Found;
import io.newsloom.annotate.entity.link.Linker;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How well works and events are found: a name counts where begin, end and type are right.
 *
 * @param works of works
 * @param events of events
 * @param misses a line for each error
 */
public record WorkScores(Tally works, Tally events, List<String> misses) {

  public WorkScores {
    misses = List.copyOf(misses);
  }

  /** A name's place and type. */
  private record Name(int start, int end, EntityType type) {}

  /** Of every sentence of a set on its own. */
  public static WorkScores of(WorkSet set, Linker linker) {
    Tally works = Tally.NONE;
    Tally events = Tally.NONE;
    List<String> misses = new ArrayList<>();
    for (LinkingSet.Sentence sentence : set.sentences()) {
      List<Name> gold =
          sentence.mentions().stream().map(m -> new Name(m.start(), m.end(), m.type())).toList();
      List<Name> found =
          linker.link("", sentence.text(), set.language()).stream()
              .map(WorkScores::name)
              .filter(name -> name.type() == EntityType.WORK || name.type() == EntityType.EVENT)
              .toList();
      works = works.and(tally(EntityType.WORK, gold, found));
      events = events.and(tally(EntityType.EVENT, gold, found));
      misses.addAll(misses("missed", sentence.text(), gold, found));
      misses.addAll(misses("wrong", sentence.text(), found, gold));
    }
    return new WorkScores(works, events, misses);
  }

  /** Of both types. */
  public Tally all() {
    return works.and(events);
  }

  private static Name name(Found found) {
    Span span = found.mention().span();
    return new Name(span.offset(), span.end(), found.type());
  }

  private static Tally tally(EntityType type, List<Name> gold, List<Name> found) {
    List<Name> golds = gold.stream().filter(name -> name.type() == type).toList();
    List<Name> founds = found.stream().filter(name -> name.type() == type).toList();
    int right = (int) founds.stream().filter(golds::contains).count();
    return new Tally(right, founds.size() - right, golds.size() - right);
  }

  private static List<String> misses(
      String kind, String text, List<Name> these, List<Name> others) {
    return these.stream()
        .filter(name -> others.stream().noneMatch(other -> Objects.equals(name, other)))
        .map(
            name ->
                kind
                    + " "
                    + name.type()
                    + " \""
                    + text.substring(name.start(), name.end())
                    + "\" in: "
                    + text)
        .toList();
  }
}
