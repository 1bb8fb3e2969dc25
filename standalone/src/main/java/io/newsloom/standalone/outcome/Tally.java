package io.newsloom.standalone.outcome;

import io.newsloom.common.event.Outcome;
import io.newsloom.common.event.PageRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which of the published pages have their outcome, and what the outcomes are. A page is known by
 * where it stands on its channel. Counts each page once, whatever arrives twice. Not thread-safe.
 */
public final class Tally {

  private static final List<String> KINDS =
      List.of("published", "updated", "unchanged", "rejected", "dead-lettered");

  private final Map<Place, Awaited> partitions = new HashMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Integer> reasons = new TreeMap<>();
  private long expected;
  private long arrived;

  /** A partition of a channel of pages. */
  private record Place(String channel, int partition) {}

  public Tally() {
    KINDS.forEach(kind -> counts.put(kind, 0));
  }

  /** A page stands there and awaits its outcome; a partition's are told in their order. */
  public void expect(String channel, int partition, long offset) {
    partitions
        .computeIfAbsent(new Place(channel, partition), place -> new Awaited(offset))
        .add(offset);
    expected++;
  }

  /** An outcome came; those of other people's pages are left out. */
  public void arrive(Outcome outcome) {
    PageRef page = outcome.page();
    Awaited awaited = partitions.get(new Place(page.channel(), page.partition()));
    if (awaited == null || !awaited.remove(page.offset())) {
      return;
    }
    arrived++;
    counts.merge(outcome.kind(), 1, Integer::sum);
    if (outcome instanceof Outcome.Rejected rejected) {
      reasons.merge(rejected.reason().json(), 1, Integer::sum);
    }
  }

  public long expected() {
    return expected;
  }

  public long arrived() {
    return arrived;
  }

  public boolean complete() {
    return arrived == expected;
  }

  /** The result for people, a line an outcome. */
  public List<String> summary() {
    List<String> lines = new ArrayList<>();
    lines.add("%d pages in, %d outcomes".formatted(expected, arrived));
    counts.forEach(
        (kind, count) ->
            lines.add(
                "  %-14s%7d%s"
                    .formatted(kind, count, kind.equals("rejected") ? whyRejected() : "")));
    return lines;
  }

  private String whyRejected() {
    return reasons.isEmpty()
        ? ""
        : reasons.entrySet().stream()
            .map(reason -> reason.getKey() + " " + reason.getValue())
            .collect(Collectors.joining(", ", "   ", ""));
  }

  /** Offsets as bits, counted from the first: an import of millions costs a bit a page. */
  private static final class Awaited {

    private final BitSet bits = new BitSet();
    private final long base;

    Awaited(long base) {
      this.base = base;
    }

    void add(long offset) {
      bits.set(Math.toIntExact(offset - base));
    }

    boolean remove(long offset) {
      long index = offset - base;
      if (index < 0 || index >= bits.length() || !bits.get((int) index)) {
        return false;
      }
      bits.clear((int) index);
      return true;
    }
  }
}
