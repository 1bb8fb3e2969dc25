package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.CitationAnnotation;
import io.newsloom.common.event.QuoteAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How well the citations and quotes of a set are found. Names are the same when their words begin
 * alike: the set has dictionary forms, texts have cases.
 *
 * @param language of the set
 * @param citations outlets cited
 * @param quotes words quoted, whoever said them
 * @param speakers quotes with their speaker
 */
public record CitationScores(String language, Tally citations, Tally quotes, Tally speakers) {

  /** Letters of a word that cases leave alone. */
  private static final int ENDING = 3;

  /** Runs an annotator over a set. */
  public static CitationScores of(CitationSet set, Annotator annotator) {
    Tally citations = Tally.NONE;
    Tally quotes = Tally.NONE;
    Tally speakers = Tally.NONE;
    for (CitationSet.Item item : set.items()) {
      Annotations found =
          annotator.annotate(
              Input.of(Texts.article(set.language(), "", item.text()), null), Annotations.NONE);
      citations = citations.and(citations(item, found));
      quotes = quotes.and(quotes(item, found, false));
      speakers = speakers.and(quotes(item, found, true));
    }
    return new CitationScores(set.language(), citations, quotes, speakers);
  }

  static boolean isWrong(Tally tally) {
    return tally.wrong() + tally.missed() > 0;
  }

  static Tally citations(CitationSet.Item item, Annotations found) {
    List<String> left =
        new ArrayList<>(item.cites().stream().map(CitationSet.Cite::outlet).toList());
    int right = 0;
    for (CitationAnnotation citation : found.citations()) {
      right += left.removeIf(outlet -> same(outlet, citation.outlet())) ? 1 : 0;
    }
    int missed = left.size();
    return new Tally(right, found.citations().size() - right, missed);
  }

  static Tally quotes(CitationSet.Item item, Annotations found, boolean speakers) {
    List<CitationSet.Quote> left = new ArrayList<>(item.quotes());
    int right = 0;
    for (QuoteAnnotation quote : found.quotes()) {
      right +=
          left.removeIf(
                  gold ->
                      sameText(gold.text(), quote.text())
                          && (!speakers || sameSpeaker(gold.speaker(), quote.speaker())))
              ? 1
              : 0;
    }
    return new Tally(right, found.quotes().size() - right, left.size());
  }

  private static boolean sameText(String gold, String found) {
    return bare(gold).equals(bare(found));
  }

  private static String bare(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean sameSpeaker(@Nullable String gold, @Nullable String found) {
    return gold == null || found == null ? gold == null && found == null : same(gold, found);
  }

  /**
   * Whether a word of one name begins as a word of the other does, the last word of it counting.
   */
  static boolean same(String gold, String found) {
    String[] golds = bare(gold).split(" ");
    String[] founds = bare(found).split(" ");
    return alike(golds[golds.length - 1], founds[founds.length - 1])
        || alike(golds[0], founds[0]) && Math.min(golds.length, founds.length) == 1;
  }

  private static boolean alike(String a, String b) {
    int length =
        Math.max(
            Math.min(2, Math.min(a.length(), b.length())),
            Math.min(a.length(), b.length()) - ENDING);
    return a.regionMatches(0, b, 0, length) && Math.abs(a.length() - b.length()) <= ENDING;
  }
}
