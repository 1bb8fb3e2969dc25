package io.newsloom.annotate.citation;

import io.newsloom.annotate.text.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Publications named in one breath: The Insider and Der Spiegel.
 *
 * @param outlets one or more, in reading order
 */
record Chain(List<Outlet> outlets) {

  private static final String LINKS = " and & и і й та а also an the «»“”„\" ";
  private static final String COMMAS = " , ";
  private static final int MOST = 5;

  Chain {
    outlets = List.copyOf(outlets);
  }

  /** The index of its first token. */
  int from() {
    return outlets.get(0).from();
  }

  /** The index behind its last token. */
  int to() {
    return outlets.get(outlets.size() - 1).to();
  }

  /** Whether its last publication is named as an owner: the BBC's. */
  boolean isOwner(Reading reading) {
    String key = reading.keys().get(to() - 1);
    return key.endsWith("'s") || key.endsWith("s'");
  }

  /** Outlets in reading order, those in chains that belong together. */
  static List<Chain> of(Reading reading, List<Outlet> outlets) {
    List<Chain> chains = new ArrayList<>();
    List<Outlet> open = new ArrayList<>();
    for (Outlet outlet : outlets) {
      if (!open.isEmpty() && !areLinked(reading, open.get(open.size() - 1), outlet)) {
        chains.add(new Chain(open));
        open.clear();
      }
      open.add(outlet);
    }
    if (!open.isEmpty()) {
      chains.add(new Chain(open));
    }
    return chains;
  }

  private static boolean areLinked(Reading reading, Outlet one, Outlet other) {
    if (other.from() - one.to() > MOST || other.from() == one.to()) {
      return false;
    }
    for (int at = one.to(); at < other.from(); at++) {
      String key = reading.keys().get(at);
      boolean mark = key.length() == 1 && "«»“”„\"".contains(key);
      if (!mark && !LINKS.contains(" " + key + " ") && !COMMAS.contains(" " + key + " ")) {
        return false;
      }
    }
    return true;
  }
}
