package io.newsloom.extract.words;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pure function that remembers what it made of texts that come again: class names are the same on
 * every page of a site. A fixed number of texts, each in one of the two places that its hash gives,
 * so that pages can make it neither grow nor search. Thread-safe; what it gives is the function's.
 */
public final class Recall<V> {

  private static final int PLACES = 1 << 14;

  /** Longer texts are rare, and of one page alone. */
  private static final int LONGEST = 300;

  private record Entry<V>(String text, V value) {}

  private final AtomicReferenceArray<@Nullable Entry<V>> entries =
      new AtomicReferenceArray<>(PLACES);
  private final Function<String, V> function;

  /** Of a function whose values are immutable. */
  public Recall(Function<String, V> function) {
    this.function = function;
  }

  public V of(String text) {
    if (text.length() > LONGEST) {
      return function.apply(text);
    }
    int hash = text.hashCode();
    int first = (hash ^ hash >>> 15) & PLACES - 1;
    Entry<V> entry = entries.getAcquire(first);
    if (entry != null && entry.text.equals(text)) {
      return entry.value;
    }
    int second = first ^ 1;
    Entry<V> other = entries.getAcquire(second);
    if (other != null && other.text.equals(text)) {
      return other.value;
    }
    Entry<V> made = new Entry<>(text, function.apply(text));
    if (entry != null) {
      entries.setRelease(second, entry); // the one that was made last stays
    }
    entries.setRelease(first, made);
    return made.value;
  }
}
