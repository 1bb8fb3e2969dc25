package io.newsloom.benchmarks.subject;

import java.util.List;

/** All subjects, ours first. */
public final class Subjects {

  public static final List<String> NAMES = List.of("newsloom", "readability4j", "boilerpipe");

  private Subjects() {}

  public static List<Subject> all() {
    return NAMES.stream().map(Subjects::named).toList();
  }

  /**
   * Makes one by its name.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Subject named(String name) {
    return switch (name) {
      case "newsloom" -> new Newsloom();
      case "readability4j" -> new Readability();
      case "boilerpipe" -> new Boilerpipe();
      default ->
          throw new IllegalArgumentException("no extractor " + name + "; there are " + NAMES);
    };
  }
}
