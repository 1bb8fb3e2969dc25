package io.newsloom.benchmarks.kb;

import io.newsloom.annotate.tagger.Lexicon;
import io.newsloom.annotate.tagger.Lexicon.Kind;
import io.newsloom.annotate.text.Token;
import io.newsloom.annotate.text.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells names from words: what stands in small letters somewhere names nobody by itself. */
final class CommonWords {

  private final Lexicon lexicon;
  private final Set<String> words;

  private CommonWords(Lexicon lexicon, Set<String> words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /**
   * Of the tagger's lexicon, which has the words that the corpus' sentences write small, and a word
   * list.
   *
   * @param list a word a line
   */
  static CommonWords of(Path list) throws IOException {
    Set<String> small =
        Files.readAllLines(list).stream()
            .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
            .collect(Collectors.toSet());
    try (InputStream in =
        Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.bin.gz"))) {
      return new CommonWords(Lexicon.read(in), small);
    }
  }

  /** Whether a name is one beyond doubt: not made of words alone, and nobody's own name. */
  boolean leaves(String name) {
    if (!lexicon.kinds(name).isEmpty()) {
      return false;
    }
    List<String> parts =
        Tokenizer.tokens(name).stream().filter(Token::isWord).map(token -> token.in(name)).toList();
    boolean person = parts.size() == 2 && lexicon.kinds(parts.get(0)).contains(Kind.GIVEN_NAME);
    return !person && parts.stream().anyMatch(part -> !isWord(part));
  }

  private boolean isWord(String part) {
    return words.contains(part.toLowerCase(Locale.ROOT))
        || lexicon.kinds(part).contains(Kind.COMMON);
  }
}
