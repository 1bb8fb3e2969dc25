package io.newsloom.annotate.entity.cue;

import io.newsloom.annotate.text.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds works and events that nobody trained a tagger for: titles in quotation marks behind a word
 * like novel or festival, laws by their number, battles by the place behind them. Conservative: a
 * title without such a word is none. Immutable and thread-safe.
 */
public final class CuedNames {

  private final Map<String, CueTable> tables;

  private CuedNames(Map<String, CueTable> tables) {
    this.tables = tables;
  }

  /** With the tables that ship with Newsloom: en, ru, be, uk, de, fr, es, pl, it. */
  public static CuedNames standard() {
    return new CuedNames(CueTable.load());
  }

  /**
   * The names of a text in reading order, none over another.
   *
   * @param language BCP 47 primary subtag; of others than the tables' nothing is found
   */
  public List<CuedName> in(Reading reading, String language) {
    CueTable table = tables.get(language);
    if (table == null || reading.tokens().isEmpty()) {
      return List.of();
    }
    Cues cues = new Cues(reading, table, language);
    return longest(
        Stream.of(
                new QuotedNames(cues).find(),
                new LawNames(cues).find(),
                new EventNames(cues).find(),
                new TitleRuns(cues).find())
            .flatMap(List::stream)
            .toList());
  }

  /** Quotation marks go before capitals, then the longer name wins. */
  private static List<CuedName> longest(List<CuedName> names) {
    List<CuedName> kept = new ArrayList<>();
    names.stream()
        .sorted(
            Comparator.comparingDouble(CuedName::confidence)
                .thenComparingInt(CuedName::length)
                .reversed())
        .filter(name -> kept.stream().noneMatch(name::overlaps))
        .forEach(kept::add);
    kept.sort(Comparator.comparingInt(CuedName::start));
    return List.copyOf(kept);
  }
}
