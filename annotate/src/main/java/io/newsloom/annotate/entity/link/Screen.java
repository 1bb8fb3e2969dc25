package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.kb.Entry;
import io.newsloom.annotate.entity.kb.StemKey;
import io.newsloom.annotate.entity.name.Eponyms;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.common.event.EntityType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps out what is nobody's name, whatever a tagger says: small words at a sentence's start, what
 * laws of nature and prizes are called by, places within what products are called.
 *
 * @param language of the article
 * @param words what words are known as
 * @param small the words that the article itself writes small
 * @param named keys of the words of people's full names: of them the article speaks
 */
record Screen(String language, WordLists words, Set<String> small, Set<String> named) {

  /** A thing may bear a place's name as well, if the tagger is this sure of it. */
  private static final double SURE = 0.9;

  /** From here on a person is meant even where a thing bears the name. */
  private static final double FAMOUS = 0.9;

  private static final int SHORT = 3;
  private static final char CYRILLIC = 0x400;

  Screen {
    small = Set.copyOf(small);
    named = Set.copyOf(named);
  }

  /** A text and what the tagger found in it. */
  record Tagged(String text, List<TaggedSpan> spans) {

    private Stream<String> fullNames(String language) {
      return spans.stream()
          .filter(span -> span.type() == EntityType.PERSON)
          .map(span -> text.substring(span.start(), span.end()))
          .filter(name -> name.indexOf(' ') > 0 && !Eponyms.areCalled(first(name), language));
    }
  }

  /** For an article of these parts. */
  static Screen of(String language, WordLists words, Set<String> small, Tagged... parts) {
    Set<String> named = new HashSet<>();
    Stream.of(parts)
        .flatMap(part -> part.fullNames(language))
        .forEach(name -> named.addAll(StemKey.ofWords(name)));
    return new Screen(language, words, small, named);
  }

  /** What the tagger found that may be a name. */
  List<TaggedSpan> names(Tagged part) {
    SmallWords cutting = SmallWords.of(language);
    return part.spans().stream()
        .flatMap(span -> cutting.cut(span, part.text()))
        .filter(span -> !isWord(span, part.text()))
        .filter(span -> !isThing(span, part.text()))
        .map(span -> isHouse(span, part.text()) ? asHouse(span) : span)
        .toList();
  }

  /** Whether a sentence's first word is one that the article writes small elsewhere: Клітина. */
  private boolean isWord(TaggedSpan span, String text) {
    String name = text.substring(span.start(), span.end());
    return name.charAt(0) >= CYRILLIC
        && small.contains(name.toLowerCase(Locale.ROOT))
        && !isNamed(StemKey.of(name))
        && !words.haveGivenName(name)
        && !Marks.surround(text, span.start(), span.end())
        && SentenceStart.isAt(text, span.start());
  }

  /** Whether what was taken for a person is a house or a ship: кафе «Анна». */
  private static boolean isHouse(TaggedSpan span, String text) {
    return span.type() == EntityType.PERSON
        && QuotedKinds.standBefore(text, span.start(), span.end());
  }

  private static TaggedSpan asHouse(TaggedSpan span) {
    return new TaggedSpan(span.start(), span.end(), EntityType.ORGANISATION, span.confidence());
  }

  private boolean isThing(TaggedSpan span, String text) {
    String name = text.substring(span.start(), span.end());
    String first = first(name);
    boolean called = first.length() < name.length() && Eponyms.areCalled(first, language);
    int start = called ? span.start() + first.length() + 1 : span.start();
    boolean maybe = span.type() == EntityType.PERSON || span.confidence() < SURE;
    return Products.haveNameOf(text, span.start(), span.end(), language)
        || maybe && isBorneByAThing(text, start, span.end());
  }

  /** Whether a known name is but what a thing is called by. */
  boolean holds(Found found, Entry entry, String text) {
    int start = found.mention().span().offset();
    int end = found.mention().span().end();
    return Products.haveNameOf(text, start, end, language)
        || entry.type() == EntityType.PERSON
            && entry.prior() < FAMOUS
            && isBorneByAThing(text, start, end);
  }

  private boolean isBorneByAThing(String text, int start, int end) {
    String name = text.substring(start, end);
    return name.indexOf(' ') < 0
        && !isNamed(StemKey.of(name))
        && Eponyms.bear(text, start, end, language);
  }

  /** Whether a full name has the word; a key keeps the ending of a short one: Ома, Ом. */
  private boolean isNamed(String key) {
    return named.contains(key)
        || key.length() == SHORT && named.contains(key.substring(0, SHORT - 1));
  }

  private static String first(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }
}
