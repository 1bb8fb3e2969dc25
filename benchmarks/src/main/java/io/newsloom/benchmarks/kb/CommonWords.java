package io.newsloom.benchmarks.kb;

import io.newsloom.annotate.tagger.Lexicon;
import io.newsloom.annotate.tagger.Lexicon.Kind;
import io.newsloom.annotate.text.Token;
import io.newsloom.annotate.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Tells names from words: what stands in small letters somewhere names nobody by itself. */
final class CommonWords {

  private final Lexicon lexicon;
  private final Set<String> words;

  private CommonWords(Lexicon lexicon, Set<String> words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /**
   * Of the tagger's lexicon, a word list and sentences.
   *
   * @param list a word a line
   * @param sentences gzipped lines of a language, a tab, a sentence
   */
  static CommonWords of(Path list, Path sentences) throws IOException {
    Set<String> words = new HashSet<>();
    for (String word : Files.readAllLines(list)) {
      addSmall(word, words);
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(sentences)), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.substring(line.indexOf('\t') + 1))
          .forEach(
              line -> Tokenizer.tokens(line).forEach(token -> addSmall(token.in(line), words)));
    }
    try (InputStream in =
        Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.bin.gz"))) {
      return new CommonWords(Lexicon.read(in), words);
    }
  }

  private static void addSmall(String word, Set<String> words) {
    if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
      words.add(word);
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
