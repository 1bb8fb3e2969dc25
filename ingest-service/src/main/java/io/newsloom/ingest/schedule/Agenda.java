package io.newsloom.ingest.schedule;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done when, host by host: a host does one thing at a time and then has its rest. Not
 * thread-safe.
 */
public final class Agenda {

  private final Map<String, Item> items = new HashMap<>();
  private final Map<String, Host> hosts = new TreeMap<>();

  /** Plans something, instead of what was planned under the same key. */
  public void plan(String key, String host, Instant at) {
    cancel(key);
    Item item = new Item(at, key, host);
    items.put(key, item);
    hosts.computeIfAbsent(host, name -> new Host()).queue.add(item);
  }

  public void cancel(String key) {
    Item item = items.remove(key);
    if (item != null) {
      host(item.host()).queue.remove(item);
    }
  }

  /** The key that has been due longest at a host that is free; the host is busy from now on. */
  public Optional<String> takeDue(Instant now) {
    hosts.values().removeIf(host -> host.idle(now)); // or every host ever met would stay
    Host best = null;
    for (Host host : hosts.values()) {
      Instant at = host.nextStart();
      if (at != null
          && !at.isAfter(now)
          && (best == null || host.queue.first().compareTo(best.queue.first()) < 0)) {
        best = host;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    Item item = best.queue.pollFirst();
    items.remove(item.key());
    best.busy = true;
    return Optional.of(item.key());
  }

  /** The host is done with what was taken, and wants to rest until then. */
  public void release(String hostName, Instant restUntil) {
    Host host = host(hostName);
    host.busy = false;
    if (restUntil.isAfter(host.restUntil)) {
      host.restUntil = restUntil;
    }
  }

  /** When {@link #takeDue} will have something, as far as is known; empty if nothing is planned. */
  public Optional<Instant> nextStart() {
    return hosts.values().stream()
        .map(Host::nextStart)
        .filter(at -> at != null)
        .min(Comparator.naturalOrder());
  }

  /** How many things are planned. */
  public int size() {
    return items.size();
  }

  private Host host(String name) {
    return hosts.computeIfAbsent(name, key -> new Host());
  }

  private record Item(Instant at, String key, String host) implements Comparable<Item> {
    private static final Comparator<Item> ORDER =
        Comparator.comparing(Item::at).thenComparing(Item::key);

    @Override
    public int compareTo(Item other) {
      return ORDER.compare(this, other);
    }
  }

  private static final class Host {
    private final TreeSet<Item> queue = new TreeSet<>();
    private Instant restUntil = Instant.EPOCH;
    private boolean busy;

    private boolean idle(Instant now) {
      return !busy && queue.isEmpty() && !restUntil.isAfter(now);
    }

    /** When the next item can be started; null if the host is busy or has nothing to do. */
    private @Nullable Instant nextStart() {
      if (busy || queue.isEmpty()) {
        return null;
      }
      Instant at = queue.first().at();
      return at.isAfter(restUntil) ? at : restUntil;
    }
  }
}
