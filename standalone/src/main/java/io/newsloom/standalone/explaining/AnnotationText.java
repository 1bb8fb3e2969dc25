package io.newsloom.standalone.explaining;

import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.common.article.Article;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.CitationAnnotation;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.event.KeyphraseAnnotation;
import io.newsloom.common.event.LanguageAnnotation;
import io.newsloom.common.event.Mention;
import io.newsloom.common.event.QuoteAnnotation;
import io.newsloom.common.event.Span;
import io.newsloom.common.event.TopicAnnotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What annotators found and what decided, in lines for a terminal. */
final class AnnotationText {

  private static final int MENTIONS = 6;

  private final Annotations found;
  private final Candidates candidates;
  private final List<String> lines = new ArrayList<>();

  private AnnotationText(Annotations found, Candidates candidates) {
    this.found = found;
    this.candidates = candidates;
  }

  static List<String> lines(Article article, Annotations found, KnowledgeBase base) {
    AnnotationText text =
        new AnnotationText(found, new Candidates(base, article.headline(), article.text()));
    text.write();
    return text.lines;
  }

  private void write() {
    if (found.language() != null) {
      language(found.language());
    }
    found.topics().forEach(this::topic);
    found.entities().forEach(this::entity);
    found.citations().forEach(this::citation);
    found.quotes().forEach(this::quote);
    keyphrases(found.keyphrases());
    if (found.readingTime() != null) {
      String value =
          found.readingTime().seconds() + " seconds, " + found.readingTime().words() + " words";
      lines.add(Columns.line("reading time", found.readingTime().annotator(), "-", value));
    }
    if (found.fingerprint() != null) {
      String value = "SimHash " + found.fingerprint().simHash();
      lines.add(Columns.line("fingerprint", found.fingerprint().annotator(), "-", value));
    }
  }

  private void language(LanguageAnnotation language) {
    lines.add(
        Columns.line(
            "language", language.annotator(), language.confidence(), named(language.tag())));
    if (!language.others().isEmpty()) {
      lines.add(
          Columns.under(
              "whole paragraphs in "
                  + language.others().stream()
                      .map(AnnotationText::named)
                      .collect(Collectors.joining(", "))));
    }
  }

  private static String named(String tag) {
    return tag + " (" + Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH) + ")";
  }

  private void topic(TopicAnnotation topic) {
    String value = topic.id() + " " + topic.label() + ", under " + topic.slug();
    lines.add(Columns.line("topic", topic.annotator(), topic.confidence(), value));
    topic.evidence().forEach(evidence -> lines.add(Columns.under(Columns.shortened(evidence))));
  }

  private void entity(EntityAnnotation entity) {
    String value =
        String.format(
            Locale.ROOT,
            "%s, %s %s, salience %.2f",
            entity.name(),
            entity.type().json(),
            entity.id(),
            entity.salience());
    lines.add(
        Columns.line("entity", entity.annotator(), entity.confidence(), Columns.shortened(value)));
    lines.add(Columns.under(mentions(entity.mentions())));
    candidates.of(entity).forEach(line -> lines.add(Columns.under(Columns.shortened(line))));
  }

  private static String mentions(List<Mention> mentions) {
    String first =
        mentions.stream()
            .limit(MENTIONS)
            .map(mention -> place(mention.span()) + " “" + mention.surface() + "”")
            .collect(Collectors.joining(", "));
    int more = mentions.size() - MENTIONS;
    return Columns.shortened(first) + (more > 0 ? " and " + more + " more" : "");
  }

  private static String place(Span span) {
    return span.part().json() + " " + span.offset();
  }

  private void citation(CitationAnnotation citation) {
    String by =
        joined(
            "relies on " + citation.outlet(),
            citation.entity(),
            citation.verb() == null ? null : "by “" + citation.verb() + "”",
            citation.span() == null ? null : place(citation.span()),
            citation.url());
    lines.add(
        Columns.line(
            "citation", citation.annotator(), citation.confidence(), Columns.shortened(by)));
    if (citation.quote() != null) {
      lines.add(Columns.under(said(citation.quote(), citation.speaker())));
    }
  }

  private void quote(QuoteAnnotation quote) {
    String by =
        joined(
            quote.speaker() == null ? "speaker not known" : quote.speaker(),
            quote.entity(),
            quote.verb() == null ? null : "by “" + quote.verb() + "”",
            place(quote.span()));
    lines.add(Columns.line("quote", quote.annotator(), quote.confidence(), Columns.shortened(by)));
    lines.add(Columns.under(said(quote.text(), null)));
  }

  private static String said(String words, @Nullable String speaker) {
    return Columns.shortened("“" + words + "”" + (speaker == null ? "" : ", " + speaker));
  }

  private void keyphrases(List<KeyphraseAnnotation> keyphrases) {
    for (KeyphraseAnnotation keyphrase : keyphrases) {
      String value = Columns.shortened(keyphrase.phrase());
      lines.add(Columns.line("keyphrase", keyphrase.annotator(), keyphrase.score(), value));
    }
  }

  private static String joined(@Nullable String... parts) {
    return Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }
}
