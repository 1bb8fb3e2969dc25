package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.kb.Entry;
import io.newsloom.annotate.entity.kb.Inflection;
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

  /** From so many letters on an inflected word is hardly another one. */
  private static final int LONG = 7;

  /** From here on a name that can hardly be another word is trusted at a sentence's start. */
  private static final double KNOWN = 0.5;

  private static final List<String> SURNAMES =
      List.of("ов", "ев", "ав", "ин", "ін", "ын", "ск", "цк", "ськ", "цьк");

  private static final char CYRILLIC = 0x400;

  private static final double LEAST = 0.25;
  private static final double NAMED_IN_FULL = 0.5;
  private static final double EXACT = 0.1;
  private static final double CONTEXT_WORD = 0.15;
  private static final int MAX_CONTEXT_WORDS = 3;

  /** What a word right beside the name says is more than what the article is about. */
  private static final double BESIDE = 0.3;

  private final Surroundings surroundings;
  private final Set<String> words;
  private final boolean cyrillic;
  private final Set<String> namedInFull = new HashSet<>();
  private final Set<String> withinSentences = new HashSet<>();

  Decision(List<Match> matches, Set<String> words, Surroundings surroundings) {
    this.surroundings = surroundings;
    this.words = words;
    cyrillic =
        2 * words.stream().filter(word -> word.codePoints().anyMatch(c -> c >= CYRILLIC)).count()
            > words.size();
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
        new Mention(match.span(), match.surface()),
        entry.id(),
        entry,
        null,
        entry.type(),
        confidence);
  }

  private double score(Match match, Entry entry) {
    long near = entry.context().stream().filter(words::contains).count();
    return entry.prior()
        + (namedInFull.contains(entry.id()) ? NAMED_IN_FULL : 0)
        + (isExact(match, entry) ? EXACT : 0)
        + CONTEXT_WORD * Math.min(MAX_CONTEXT_WORDS, near)
        + (surroundings.speakFor(match, entry) ? BESIDE : 0);
  }

  private static boolean isExact(Match match, Entry entry) {
    return entry.allNames().anyMatch(match.surface()::equalsIgnoreCase);
  }

  /**
   * Whether a lone word is a name and not a word at a sentence's start, or part of another name.
   */
  private boolean isSafe(Match match, Entry entry) {
    if (surroundings.isOfAnotherKind(match, entry)) {
      return false;
    }
    if (match.words() > 1 || namedInFull.contains(entry.id())) {
      return true;
    }
    if (entry.type() == EntityType.ORGANISATION
        && surroundings.isWhere(match)
        && match.candidates().stream().anyMatch(other -> other.type() == EntityType.PLACE)) {
      return false;
    }
    if (isAnotherWord(match, entry)) {
      return false;
    }
    if (entry.type() == EntityType.PERSON
        ? surroundings.isOfAnotherPerson(match, entry)
        : surroundings.isPartOfAName(match, entry)) {
      return false;
    }
    return entry.prior() >= WELL_KNOWN
        || !match.startsSentence()
        || withinSentences.contains(match.key())
        || entry.prior() >= KNOWN && isUnmistakable(match, entry);
  }

  /** Whether a word has a name's key by chance: Самыя is no case of Самоа. */
  private static boolean isAnotherWord(Match match, Entry entry) {
    String surface = match.surface();
    if (match.key().startsWith("=")) {
      return false;
    }
    return surface.charAt(0) >= CYRILLIC
        ? !Inflection.isOf(surface, entry)
        : !Spelling.isOf(surface, match.owner(), entry);
  }

  /**
   * Whether a word at a sentence's start can hardly be anything but the name: a Latin one among
   * Cyrillic words, or a longer Cyrillic one that is no given name and does not end as surnames do.
   */
  private boolean isUnmistakable(Match match, Entry entry) {
    String surface = match.surface();
    if (surface.charAt(0) < CYRILLIC) {
      return cyrillic;
    }
    return surface.length() > SHORT
        && (isExact(match, entry) || surface.length() >= LONG)
        && !surroundings.isGivenName(match)
        && SURNAMES.stream().noneMatch(match.key().strip()::endsWith);
  }
}
