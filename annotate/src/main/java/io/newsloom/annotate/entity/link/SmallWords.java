package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.annotate.text.TsvTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Small words of a language, whose capital is but a sentence's: Улітку, Частину. A tagger that saw
 * few of them takes one for a name at times.
 *
 * @param apart begin no name
 * @param alone are none by themselves, though names begin with them: Наша Ніва
 */
record SmallWords(Set<String> apart, Set<String> alone) {

  private static final Pattern ADVERB =
      Pattern.compile("\\p{L}{2,}(ич|аль|ель|ив|ен|еч|оч|еж|уж|аз|із|из|ай|вид|омір|омер)но");
  private static final SmallWords NONE = new SmallWords(Set.of(), Set.of());
  private static final Map<String, SmallWords> ALL = read();

  SmallWords {
    apart = Set.copyOf(apart);
    alone = Set.copyOf(alone);
  }

  private static Map<String, SmallWords> read() {
    Map<String, Set<String>> apart = new HashMap<>();
    Map<String, Set<String>> alone = new HashMap<>();
    for (List<String> row : TsvTable.rows(SmallWords.class, "small-words.tsv", 3)) {
      (row.get(1).equals("apart") ? apart : alone)
          .computeIfAbsent(row.get(0), any -> new HashSet<>())
          .addAll(List.of(row.get(2).split(" ")));
    }
    Map<String, SmallWords> all = new HashMap<>();
    apart.forEach(
        (tag, words) -> all.put(tag, new SmallWords(words, alone.getOrDefault(tag, Set.of()))));
    return Map.copyOf(all);
  }

  static SmallWords of(String language) {
    return ALL.getOrDefault(language, NONE);
  }

  /** Whether a word is one of them, however it is written. */
  boolean have(String word) {
    String small = small(word);
    return apart.contains(small) || alone.contains(small);
  }

  /**
   * What is left of a tagged stretch without small words at a sentence's start; perhaps nothing.
   */
  Stream<TaggedSpan> cut(TaggedSpan span, String text) {
    if (!SentenceStart.isAt(text, span.start()) || Marks.surround(text, span.start(), span.end())) {
      return Stream.of(span);
    }
    int start = span.start();
    String word = wordAt(start, span.end(), text);
    while (apart.contains(small(word))) {
      start += word.length() + 1;
      if (start >= span.end()) {
        return Stream.empty();
      }
      word = wordAt(start, span.end(), text);
    }
    if (text.substring(start, span.end()).chars().noneMatch(Character::isUpperCase)) {
      return Stream.empty();
    }
    boolean lone = start == span.start() && start + word.length() == span.end();
    return lone && (alone.contains(small(word)) || isAdverb(word))
        ? Stream.empty()
        : Stream.of(new TaggedSpan(start, span.end(), span.type(), span.confidence()));
  }

  /** In Ukrainian and Russian: Фактично, Очевидно; but Гродно. */
  private boolean isAdverb(String word) {
    return !apart.isEmpty() && ADVERB.matcher(word).matches();
  }

  private static String wordAt(int start, int end, String text) {
    int space = text.indexOf(' ', start);
    return text.substring(start, space < 0 ? end : Math.min(space, end));
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\'', '’').replace('ʼ', '’');
  }
}
