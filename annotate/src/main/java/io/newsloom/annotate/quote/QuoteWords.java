package io.newsloom.annotate.quote;

import io.newsloom.annotate.text.Phrases;
import io.newsloom.annotate.text.TsvTable;
import java.util.List;

/**
 * The words that say who said something, of all languages at once: they hardly collide, and a page
 * may quote in one language and report in another. The table is {@code words.tsv}.
 *
 * @param verbs of saying
 * @param by what stands before the speaker: according to
 * @param pronouns that stand for a speaker
 * @param titles that stand before a name
 * @param stops words that are no name though a capital begins them
 * @param cites verbs whose object is the speaker: quotes
 * @param reads verbs whose subject is a document: the statement reads
 * @param tells verbs that a name behind is the listener of: told
 * @param someone who stays unnamed: one of them
 */
record QuoteWords(
    Phrases verbs,
    Phrases by,
    Phrases pronouns,
    Phrases titles,
    Phrases stops,
    Phrases cites,
    Phrases reads,
    Phrases tells,
    Phrases someone) {

  static QuoteWords load() {
    List<List<String>> rows = TsvTable.rows(QuoteWords.class, "words.tsv", 3);
    return new QuoteWords(
        Phrases.ofKind(rows, "verb"),
        Phrases.ofKind(rows, "by"),
        Phrases.ofKind(rows, "he"),
        Phrases.ofKind(rows, "title"),
        Phrases.ofKind(rows, "stop"),
        Phrases.ofKind(rows, "cites"),
        Phrases.ofKind(rows, "reads"),
        Phrases.ofKind(rows, "tells"),
        Phrases.ofKind(rows, "someone"));
  }
}
