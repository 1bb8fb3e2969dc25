package io.newsloom.standalone.importing;

import io.newsloom.common.event.Outcome;
import io.newsloom.common.event.PageRef;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which of the published pages have their outcome, and what the outcomes are. A page is known by
 * where it stands on its channel. Counts each page once, whatever arrives twice. Not thread-safe.
 */
final class Tally {

  private static final List<String> KINDS =
      List.of("published", "updated", "unchanged", "rejected", "dead-lettered");

  private final String channel;
  private final Map<Integer, Awaited> partitions = new TreeMap<>();
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Integer> reasons = new TreeMap<>();
  private long expected;
  private long arrived;

  /**
   * @param channel the channel that the pages are published to
   */
  Tally(String channel) {
    this.channel = channel;
    KINDS.forEach(kind -> counts.put(kind, 0));
  }

  /** A page was published and awaits its outcome. */
  void expect(int partition, long offset) {
    partitions.computeIfAbsent(partition, p -> new Awaited(offset)).add(offset);
    expected++;
  }

  /** An outcome came; those of other people's pages are left out. */
  void arrive(Outcome outcome) {
    PageRef page = outcome.page();
    Awaited awaited = partitions.get(page.partition());
    if (!page.channel().equals(channel) || awaited == null || !awaited.remove(page.offset())) {
      return;
    }
    arrived++;
    counts.merge(kind(outcome), 1, Integer::sum);
    if (outcome instanceof Outcome.Rejected rejected) {
      reasons.merge(rejected.reason().json(), 1, Integer::sum);
    }
  }

  long expected() {
    return expected;
  }

  long arrived() {
    return arrived;
  }

  boolean complete() {
    return arrived == expected;
  }

  /** The result for people, a line an outcome. */
  List<String> summary() {
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

  private static String kind(Outcome outcome) {
    if (outcome instanceof Outcome.Published) {
      return "published";
    }
    if (outcome instanceof Outcome.Updated) {
      return "updated";
    }
    if (outcome instanceof Outcome.Unchanged) {
      return "unchanged";
    }
    return outcome instanceof Outcome.Rejected ? "rejected" : "dead-lettered";
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
