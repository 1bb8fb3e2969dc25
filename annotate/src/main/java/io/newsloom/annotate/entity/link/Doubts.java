package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.kb.Entry;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Known names that may be words as well, or somebody else's, where the tagger does not bear them
 * out: it has read the sentence, the knowledge base has not.
 *
 * @param words what words are known as
 * @param small the words that the article itself writes small
 * @param language of the article
 * @param screen keeps out what is nobody's name
 */
record Doubts(WordLists words, Set<String> small, String language, Screen screen) {

  /** To be a person by a name that some place has too, the tagger must be this sure. */
  private static final double IS_A_PERSON = 0.8;

  /** And this, if the name is a given name. */
  private static final double HAS_A_GIVEN_NAME = 0.6;

  /** Below this a place's lone name is not taken for one where the tagger sees no name. */
  private static final double WELL_KNOWN = 0.6;

  /** Below this a place's lone name may be a person's. */
  private static final double FAMOUS = 0.8;

  private static final char CYRILLIC = 0x400;

  /** Languages in which the knowledge base calls countries and well known cities. */
  private static final List<String> NAMED =
      List.of("en", "ru", "be", "uk", "de", "fr", "es", "it", "pl");

  /** Whether a known name is given up, for all that the tagger found in the text. */
  boolean areJustified(Found found, String text, List<TaggedSpan> tagged) {
    Entry entry = found.entry();
    if (entry == null) {
      return false;
    }
    if (screen.holds(found, entry, text)) {
      return true;
    }
    Span span = found.mention().span();
    List<TaggedSpan> seen =
        tagged.stream()
            .filter(name -> name.start() < span.end() && span.offset() < name.end())
            .toList();
    String surface = found.mention().surface();
    if (seen.isEmpty()) {
      return isPlaceBelow(WELL_KNOWN, found)
          || isForeign(surface, entry)
          || isWord(found, entry, text);
    }
    return isPlaceBelow(WELL_KNOWN, found)
        && seen.stream().allMatch(name -> name.type() == EntityType.PERSON)
        && seen.stream().anyMatch(name -> name.end() - name.start() > span.length());
  }

  /** Whether a lone name may be a word: Усі, a German noun, what the article writes small. */
  private boolean isWord(Found found, Entry entry, String text) {
    String surface = found.mention().surface();
    if (surface.indexOf(' ') >= 0 || isAcronym(surface)) {
      return false;
    }
    Span span = found.mention().span();
    boolean own = surface.equalsIgnoreCase(entry.names().get(language));
    if (entry.prior() > FAMOUS && (own || !SentenceStart.isAt(text, span.offset()))) {
      return false;
    }
    if (isThing(entry) && Marks.surround(text, span.offset(), span.end())) {
      return false;
    }
    boolean noun = language.equals("de") && entry.prior() <= FAMOUS && isThing(entry);
    return small.contains(surface.toLowerCase(Locale.ROOT))
        || (surface.charAt(0) >= CYRILLIC && entry.type() != EntityType.EVENT || noun)
            && (words.haveWord(surface) || SmallWords.of(language).have(surface));
  }

  private static boolean isThing(Entry entry) {
    return entry.type() == EntityType.ORGANISATION || entry.type() == EntityType.WORK;
  }

  /** Whether a place is called by a name that another language has for it: Island, in English. */
  private boolean isForeign(String surface, Entry entry) {
    String own = entry.names().get(language);
    return entry.type() == EntityType.PLACE
        && NAMED.contains(language)
        && own != null
        && !own.equalsIgnoreCase(surface)
        && surface.charAt(0) < CYRILLIC
        && !entry.names().getOrDefault("en", "").equalsIgnoreCase(surface)
        && entry.aliases().stream().noneMatch(surface::equalsIgnoreCase);
  }

  private static boolean isAcronym(String surface) {
    return surface.chars().noneMatch(Character::isLowerCase);
  }

  /** A little known place by its lone name: Анна is a town too. */
  private static boolean isPlaceBelow(double prior, Found found) {
    return found.type() == EntityType.PLACE
        && found.mention().surface().indexOf(' ') < 0
        && found.entry() != null
        && found.entry().prior() < prior;
  }

  /** Whether what was taken for a place is a person: of a little known one, or Софія. */
  boolean areOfAPerson(Found found, Span span, TaggedSpan name) {
    return found.isIn(span.part())
        && found.mention().span().equals(span)
        && name.type() == EntityType.PERSON
        && (isPlaceBelow(FAMOUS, found) && name.confidence() >= IS_A_PERSON
            || isPlaceBelow(1, found)
                && name.confidence() >= HAS_A_GIVEN_NAME
                && words.haveGivenName(found.mention().surface()));
  }
}
