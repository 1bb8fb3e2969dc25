package io.newsloom.annotate.citation;

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
 */
record CitationWords(
    Phrases verbs, Phrases cues, Phrases kinds, Phrases negations, Phrases selves) {

  static CitationWords load() {
    List<List<String>> rows = TsvTable.rows(CitationWords.class, "words.tsv", 3);
    return new CitationWords(
        Phrases.ofKind(rows, "verb"),
        Phrases.ofKind(rows, "cue"),
        Phrases.ofKind(rows, "kind"),
        Phrases.ofKind(rows, "no"),
        Phrases.ofKind(rows, "self"));
  }
}
