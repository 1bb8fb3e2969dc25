package io.newsloom.benchmarks.annotate;

import io.newsloom.common.event.EntityType;
import java.util.Arrays;
import java.util.List;

/**
 * Short articles about people, places and institutions that no knowledge base has, with their names
 * in the dictionary form, in one language.
 *
 * @param language its code: en, ru, be or uk
 * @param stories in the file's order
 */
public record NamesSet(String language, List<Story> stories) {

  private static final int COLUMNS = 3;

  public NamesSet {
    stories = List.copyOf(stories);
  }

  /**
   * One article.
   *
   * @param number the same in ru, be and uk for versions of one story
   * @param names in the same order in all versions
   */
  public record Story(String number, String text, List<Name> names) {

    public Story {
      names = List.copyOf(names);
    }
  }

  /** A name in its dictionary form. */
  public record Name(EntityType type, String form) {}

  /**
   * Reads the set of a language.
   *
   * @throws IllegalArgumentException if there is none, or if a line is broken
   */
  public static NamesSet of(String language) {
    return new NamesSet(
        language,
        SetFile.lines("names/" + language + ".tsv").stream().map(NamesSet::story).toList());
  }

  static Story story(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("want " + COLUMNS + " columns: " + line);
    }
    return new Story(
        cells[0], cells[1], Arrays.stream(cells[2].split("\\|")).map(NamesSet::name).toList());
  }

  private static Name name(String cell) {
    int space = cell.indexOf(' ');
    return new Name(EntityType.valueOf(cell.substring(0, space)), cell.substring(space + 1));
  }
}
