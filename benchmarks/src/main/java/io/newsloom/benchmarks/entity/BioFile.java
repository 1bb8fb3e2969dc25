package io.newsloom.benchmarks.entity;

import io.newsloom.annotate.tagger.Example;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Token;
import io.newsloom.common.event.EntityType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Reads a set of names: a token, a tab and its label a line (B-PER, I-PER, O), an empty line behind
 * each sentence. The tokens are kept as the set has them, a space between any two.
 */
final class BioFile {

  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PER", EntityType.PERSON,
          "ORG", EntityType.ORGANISATION,
          "LOC", EntityType.PLACE);

  private final String language;
  private final List<Example> examples = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Token> tokens = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  private BioFile(String language) {
    this.language = language;
  }

  static List<Example> read(Path file, String language) {
    BioFile reader = new BioFile(language);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        reader.line(line);
      }
      reader.endSentence();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return List.copyOf(reader.examples);
  }

  /** Sentences of the given lines, for tests. */
  static List<Example> parse(List<String> lines, String language) {
    BioFile reader = new BioFile(language);
    lines.forEach(reader::line);
    reader.endSentence();
    return List.copyOf(reader.examples);
  }

  private void line(String line) {
    int tab = line.indexOf('\t');
    if (tab <= 0) {
      endSentence();
      return;
    }
    String token = line.substring(0, tab);
    if (!text.isEmpty()) {
      text.append(' ');
    }
    tokens.add(new Token(text.length(), text.length() + token.length(), kind(token)));
    text.append(token);
    labels.add(line.substring(tab + 1));
  }

  private static Token.Kind kind(String token) {
    if (token.codePoints().anyMatch(Character::isLetter)) {
      return Token.Kind.WORD;
    }
    return token.codePoints().anyMatch(Character::isDigit)
        ? Token.Kind.NUMBER
        : Token.Kind.PUNCTUATION;
  }

  private void endSentence() {
    if (!tokens.isEmpty()) {
      examples.add(new Example(text.toString(), new Sentence(tokens), language, names(), 1));
    }
    text.setLength(0);
    tokens.clear();
    labels.clear();
  }

  private List<TaggedSpan> names() {
    List<TaggedSpan> names = new ArrayList<>();
    for (int first = 0; first < labels.size(); first++) {
      String label = labels.get(first);
      EntityType type = label.startsWith("B-") ? TYPES.get(label.substring(2)) : null;
      if (type != null) {
        String inner = "I" + label.substring(1);
        int last = first;
        while (last + 1 < labels.size() && labels.get(last + 1).equals(inner)) {
          last++;
        }
        names.add(new TaggedSpan(tokens.get(first).start(), tokens.get(last).end(), type, 1));
      }
    }
    return names;
  }
}
