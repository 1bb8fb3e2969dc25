package io.newsloom.desk.screen;

import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.CitationAnnotation;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.event.KeyphraseAnnotation;
import io.newsloom.common.event.QuoteAnnotation;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What annotators found in an article beside language and topics, for its page. */
public record Knowledge(Annotations annotations) {

  private static final int NAMES = 20;
  private static final int LONGEST_QUOTE = 160;

  /**
   * An entity, and how often the article names it.
   *
   * @param wikidata its page there
   */
  public record Mentioned(Name name, String note, @Nullable WebLink wikidata, String id) {

    static Mentioned of(EntityAnnotation entity) {
      int mentions = entity.mentions().size();
      String qid = entity.wikidata();
      return new Mentioned(
          Name.of(entity),
          entity.type().json() + ", named " + (mentions == 1 ? "once" : mentions + " times"),
          qid == null ? null : WebLink.of("https://www.wikidata.org/wiki/" + qid),
          qid == null ? "" : qid);
    }
  }

  public List<Mentioned> entities() {
    return annotations.entities().stream().limit(NAMES).map(Mentioned::of).toList();
  }

  /** How many entities are not shown. */
  public int more() {
    return Math.max(0, annotations.entities().size() - NAMES);
  }

  public List<CitationAnnotation> citations() {
    return annotations.citations();
  }

  /** Who is cited, by which words, and how sure that is. */
  public static String note(CitationAnnotation citation) {
    return (citation.speaker() == null ? "" : citation.speaker() + ", ")
        + (citation.verb() == null ? "" : "“" + citation.verb() + "”, ")
        + Words.percent(citation.confidence());
  }

  public List<QuoteAnnotation> quotes() {
    return annotations.quotes();
  }

  /** Who is quoted, and how sure that is. */
  public static String note(QuoteAnnotation quote) {
    return quote.speaker() == null
        ? "speaker not known"
        : quote.speaker() + ", " + Words.percent(quote.confidence());
  }

  public String keyphrases() {
    return annotations.keyphrases().stream()
        .map(KeyphraseAnnotation::phrase)
        .collect(Collectors.joining(", "));
  }

  public static @Nullable WebLink link(@Nullable String url) {
    return WebLink.of(url);
  }

  /** The beginning of long words. */
  public static String shortened(String text) {
    if (text.length() <= LONGEST_QUOTE) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST_QUOTE);
    int end = space > 0 ? space : text.offsetByCodePoints(0, LONGEST_QUOTE / 2);
    return text.substring(0, end) + '…';
  }
}
