package io.newsloom.benchmarks.corpus;

import java.util.Arrays;
import java.util.List;

/** The sets of labelled pages under {@code <corpus>/extraction}. */
public enum CorpusSet {
  FUNDUS("fundus"),
  TRAFILATURA("trafilatura"),
  WCXB("wcxb"),
  DANIEL_RU("daniel-ru"),
  DANIEL_PL("daniel-pl"),
  HTMLDATE("htmldate");

  private final String slug;

  CorpusSet(String slug) {
    this.slug = slug;
  }

  /** Its name in files, floors and tables. */
  public String slug() {
    return slug;
  }

  /**
   * @throws IllegalArgumentException if there is no set of that name
   */
  public static CorpusSet named(String slug) {
    return Arrays.stream(values())
        .filter(set -> set.slug.equals(slug))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no set " + slug));
  }

  /** The sets of these names, or all of them if there are no names. */
  public static List<CorpusSet> named(List<String> slugs) {
    return slugs.isEmpty()
        ? Arrays.asList(values())
        : slugs.stream().map(CorpusSet::named).toList();
  }
}
