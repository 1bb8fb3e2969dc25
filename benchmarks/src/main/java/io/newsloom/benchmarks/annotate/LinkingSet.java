package io.newsloom.benchmarks.annotate;

import io.newsloom.common.event.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sentences with linked mentions, in one language.
 *
 * @param language its code: en, ru, be or uk
 * @param sentences in the file's order
 */
public record LinkingSet(String language, List<Sentence> sentences) {

  /** A mention's markup: {@code [[Q7747|PERSON|Putin]]}, with NIL or KNOWN in place of an id. */
  private static final Pattern MENTION =
      Pattern.compile("\\[\\[(Q[1-9][0-9]*|NIL|KNOWN)\\|([A-Z]+)\\|([^\\[\\]|]+)]]");

  public LinkingSet {
    sentences = List.copyOf(sentences);
  }

  /**
   * One sentence.
   *
   * @param text without markup
   * @param mentions in the text's order; empty where every capital letter is a trap
   */
  public record Sentence(String text, List<Mention> mentions) {

    public Sentence {
      mentions = List.copyOf(mentions);
    }
  }

  /** Whether the mentioned entity can be looked up. */
  public enum Status {
    /** Wikidata has it under the mention's id. */
    LINKED,
    /** Well known, but its id was not certain: not scored for links. */
    KNOWN,
    /** Nobody known: any id is wrong. */
    NIL
  }

  /**
   * A mention.
   *
   * @param start offset in UTF-16 units
   * @param end offset after the last unit
   * @param qid its Wikidata id; null unless {@link Status#LINKED}
   */
  public record Mention(int start, int end, EntityType type, Status status, @Nullable String qid) {}

  /**
   * Reads the set of a language.
   *
   * @throws IllegalArgumentException if there is none, or if its markup is broken
   */
  public static LinkingSet of(String language) {
    List<Sentence> sentences =
        SetFile.lines("linking/" + language + ".tsv").stream().map(LinkingSet::sentence).toList();
    return new LinkingSet(language, sentences);
  }

  static Sentence sentence(String markup) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = MENTION.matcher(markup);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      int start = text.length();
      text.append(matcher.group(3));
      EntityType type = EntityType.valueOf(matcher.group(2));
      mentions.add(mention(start, text.length(), type, matcher.group(1)));
    }
    matcher.appendTail(text);
    if (text.indexOf("[[") >= 0 || text.indexOf("]]") >= 0) {
      throw new IllegalArgumentException("broken markup: " + markup);
    }
    return new Sentence(text.toString(), mentions);
  }

  private static Mention mention(int start, int end, EntityType type, String id) {
    return switch (id) {
      case "NIL" -> new Mention(start, end, type, Status.NIL, null);
      case "KNOWN" -> new Mention(start, end, type, Status.KNOWN, null);
      default -> new Mention(start, end, type, Status.LINKED, id);
    };
  }
}
