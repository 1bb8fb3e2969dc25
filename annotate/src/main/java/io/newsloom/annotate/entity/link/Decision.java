package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.kb.Entry;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.Mention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides, with a whole article in view, whom its matches mean, if anybody known. */
final class Decision {

  /** From here on a name alone is trusted, wherever it stands. */
  private static final double WELL_KNOWN = 0.6;

  /** Up to this many letters a word without its ending says too little. */
  private static final int SHORT = 4;

  /** A key of so few letters is that of words that begin sentences: Самыя is not Самоа. */
  private static final int STUMP = 3;

  private static final double LEAST = 0.25;
  private static final double NAMED_IN_FULL = 0.5;
  private static final double EXACT = 0.1;
  private static final double CONTEXT_WORD = 0.15;
  private static final int MAX_CONTEXT_WORDS = 3;

  private final Surroundings surroundings;
  private final Set<String> words;
  private final Set<String> namedInFull = new HashSet<>();
  private final Set<String> withinSentences = new HashSet<>();

  Decision(List<Match> matches, Set<String> words, Surroundings surroundings) {
    this.surroundings = surroundings;
    this.words = words;
    for (Match match : matches) {
      if (match.words() > 1) {
        match.candidates().forEach(entry -> namedInFull.add(entry.id()));
      }
      if (!match.startsSentence()) {
        withinSentences.add(match.key());
      }
    }
  }

  /** Whom a match means; null for nobody known. */
  @Nullable Entry of(Match match) {
    Entry best = null;
    double bestScore = LEAST;
    for (Entry entry : match.candidates()) {
      double score = score(match, entry);
      if (score > bestScore && isSafe(match, entry)) {
        best = entry;
        bestScore = score;
      }
    }
    return best;
  }

  Found found(Match match, Entry entry) {
    double rivals =
        match.candidates().stream()
            .filter(other -> other != entry)
            .mapToDouble(other -> score(match, other))
            .max()
            .orElse(0);
    double lead = Math.min(1, score(match, entry) - rivals);
    double confidence = Math.min(0.99, 0.6 + 0.4 * Math.max(0, lead));
    return new Found(
        new Mention(match.span(), match.surface()), entry.id(), entry, entry.type(), confidence);
  }

  private double score(Match match, Entry entry) {
    long near = entry.context().stream().filter(words::contains).count();
    return entry.prior()
        + (namedInFull.contains(entry.id()) ? NAMED_IN_FULL : 0)
        + (isExact(match, entry) ? EXACT : 0)
        + CONTEXT_WORD * Math.min(MAX_CONTEXT_WORDS, near);
  }

  private static boolean isExact(Match match, Entry entry) {
    return entry.allNames().anyMatch(match.surface()::equalsIgnoreCase);
  }

  /** Whether a short word is no stump of a longer name: Пра is not Прая. */
  private static boolean isWhole(Match match, Entry entry) {
    return entry
        .allNames()
        .anyMatch(
            name ->
                name.length() <= match.surface().length()
                    && name.regionMatches(true, 0, match.surface(), 0, 2));
  }

  /** Whether a word has all of a name but its last letter: Кубы is Куба. */
  private static boolean isInflected(Match match, Entry entry) {
    return entry
        .allNames()
        .anyMatch(name -> match.surface().regionMatches(true, 0, name, 0, name.length() - 1));
  }

  /**
   * Whether a lone word is a name and not a word at a sentence's start, or part of another name.
   */
  private boolean isSafe(Match match, Entry entry) {
    if (match.words() > 1 || namedInFull.contains(entry.id())) {
      return true;
    }
    if (match.surface().length() <= SHORT && !isWhole(match, entry)
        || match.startsSentence()
            && match.key().strip().length() <= STUMP
            && !isInflected(match, entry)) {
      return false;
    }
    if (entry.type() == EntityType.PERSON
        ? surroundings.isOfAnotherPerson(match, entry)
        : surroundings.isPartOfAName(match, entry)) {
      return false;
    }
    return entry.prior() >= WELL_KNOWN
        || !match.startsSentence()
        || withinSentences.contains(match.key());
  }
}
