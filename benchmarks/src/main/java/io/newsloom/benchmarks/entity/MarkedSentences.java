package io.newsloom.benchmarks.entity;

import io.newsloom.annotate.tagger.Example;
import io.newsloom.annotate.tagger.Possessives;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Token;
import io.newsloom.annotate.text.Tokenizer;
import io.newsloom.common.event.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The project's own sentences, a line each, whose names are marked: {@code [PER Іван Петренко]
 * прибув до [LOC Києва].} Their words are those of our {@link Tokenizer}. A name that is all in
 * quotation marks stands within them, as in the sets of the corpus; the full stop of one that ends
 * in one ends the sentence too.
 */
final class MarkedSentences {

  private static final Pattern NAME = Pattern.compile("\\[(PER|ORG|LOC) ([^\\[\\]]+)]");

  private static final Pattern OPEN = Pattern.compile("\\[(?:PER|ORG|LOC)");

  /** A name and no more between two marks of quotation. */
  private static final Pattern QUOTED = Pattern.compile("[«„“\"]([^«»„“”\"]+)[»“”\"]");

  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PER", EntityType.PERSON,
          "ORG", EntityType.ORGANISATION,
          "LOC", EntityType.PLACE);

  private MarkedSentences() {}

  /** Those of a language; none if there is no such resource. */
  static List<Example> of(String language) {
    String resource = "names/" + language + ".txt";
    try (InputStream in =
        Objects.requireNonNull(MarkedSentences.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> parse(line, language))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if a mark of it is not closed, or a name begins or ends within
   *     a word
   */
  static Example parse(String line, String language) {
    StringBuilder text = new StringBuilder();
    List<TaggedSpan> names = new ArrayList<>();
    Matcher marks = NAME.matcher(line);
    int at = 0;
    while (marks.find()) {
      text.append(line, at, marks.start());
      names.add(name(marks.group(1), marks.group(2), text.length()));
      text.append(marks.group(2));
      at = marks.end();
      if (marks.group(2).endsWith(".") && line.startsWith(".", at)) {
        at++;
      }
    }
    text.append(line, at, line.length());
    Sentence sentence = sentence(text, language);
    boolean whole = names.stream().allMatch(name -> isOfWords(name, sentence.tokens()));
    if (!whole || OPEN.matcher(text).find()) {
      throw new IllegalArgumentException("marks are wrong: " + line);
    }
    return new Example(text.toString(), sentence, language, names, 1);
  }

  private static Sentence sentence(CharSequence text, String language) {
    Sentence sentence = new Sentence(Tokenizer.tokens(text));
    return language.equals("en") ? Possessives.cut(text, sentence) : sentence;
  }

  private static TaggedSpan name(String type, String name, int start) {
    EntityType known = Objects.requireNonNull(TYPES.get(type), type);
    return QUOTED.matcher(name).matches()
        ? new TaggedSpan(start + 1, start + name.length() - 1, known, 1)
        : new TaggedSpan(start, start + name.length(), known, 1);
  }

  private static boolean isOfWords(TaggedSpan name, List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.start() == name.start())
        && tokens.stream().anyMatch(token -> token.end() == name.end());
  }
}
