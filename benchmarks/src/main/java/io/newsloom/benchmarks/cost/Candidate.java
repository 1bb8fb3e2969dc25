package io.newsloom.benchmarks.cost;

import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.benchmarks.subject.Subject;
import io.newsloom.benchmarks.subject.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.Jsoup;

/**
 * What is run on each page.
 *
 * @param name the name in the table
 * @param work from the page, with what is no part of the work done, to the work to be measured
 */
record Candidate(String name, Function<CorpusPage, Supplier<?>> work) {

  static final String PARSE = "jsoup-parse";

  /** Parsing alone, from text that is decoded already: what everything else is measured by. */
  static Candidate parse() {
    return new Candidate(PARSE, page -> () -> Jsoup.parse(page.html(), page.url()));
  }

  /** Parsing first, then the extractors of these names. */
  static List<Candidate> of(List<String> names) {
    List<Candidate> all = new ArrayList<>(List.of(parse()));
    for (String name : names) {
      Subject subject = Subjects.named(name);
      all.add(new Candidate(name, subject::ready));
    }
    return all;
  }
}
