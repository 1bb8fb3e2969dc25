package io.newsloom.annotate.citation;

import io.newsloom.annotate.quote.QuoteAnnotator;
import io.newsloom.annotate.text.Phrases;
import io.newsloom.annotate.text.TsvTable;
import java.util.List;

/**
 * The words that tie a statement to a publication. The table is {@code words.tsv}.
 *
 * @param verbs that stand before or behind its name: Reuters reports
 * @param cues that stand before it: according to
 * @param kinds what a publication is called: the newspaper
 * @param negations that undo a verb
 * @param selves what says that a publication speaks of itself
 * @param works what a publication's own work is called: its report
 * @param editions what a publication's name goes on with: Nikkei Asia
 * @param sayings all verbs of saying, which tie behind a publication's name only
 */
record CitationWords(
    Phrases verbs,
    Phrases cues,
    Phrases kinds,
    Phrases negations,
    Phrases selves,
    Phrases works,
    Phrases editions,
    Phrases sayings) {

  static CitationWords load() {
    List<List<String>> rows = TsvTable.rows(CitationWords.class, "words.tsv", 3);
    return new CitationWords(
        Phrases.ofKind(rows, "verb"),
        Phrases.ofKind(rows, "cue"),
        Phrases.ofKind(rows, "kind"),
        Phrases.ofKind(rows, "no"),
        Phrases.ofKind(rows, "self"),
        Phrases.ofKind(rows, "work"),
        Phrases.ofKind(rows, "edition"),
        Phrases.ofKind(TsvTable.rows(QuoteAnnotator.class, "words.tsv", 3), "verb"));
  }
}
