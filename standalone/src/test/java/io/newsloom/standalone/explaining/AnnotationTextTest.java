package io.newsloom.standalone.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.entity.kb.Entry;
import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.common.article.Article;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.CitationAnnotation;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.LanguageAnnotation;
import io.newsloom.common.event.Mention;
import io.newsloom.common.event.Part;
import io.newsloom.common.event.QuoteAnnotation;
import io.newsloom.common.event.Span;
import io.newsloom.common.event.TopicAnnotation;
import io.newsloom.standalone.input.PlainArticle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnnotationTextTest {

  private static final Span SPAN = new Span(Part.TEXT, 12, 7);
  private static final KnowledgeBase BASE =
      KnowledgeBase.of(
          List.of(
              entry("Q1", EntityType.PLACE, 0.3, "Georgia", Set.of("atlanta")),
              entry("Q2", EntityType.PLACE, 0.8, "Georgia", Set.of("tbilisi", "batumi"))));
  private static final Article ARTICLE =
      PlainArticle.of("a", null, null, "", "A train from Tbilisi: Georgia.");

  @Test
  void shouldShowWhomAMentionMayMeanTheLikeliestFirst() {
    assertThat(lines(Annotations.NONE.withEntities(List.of(entity("Q2", "Georgia")))))
        .containsSubsequence(
            Columns.line("entity", "test/1", 0.9, "Georgia, place Q2, salience 0.50"),
            Columns.under("text 12 “Georgia”"),
            Columns.under("* Q2 Georgia, place, prior 0.80, by Georgia, near tbilisi"),
            Columns.under("- Q1 Georgia, place, prior 0.30, by Georgia"));
  }

  @Test
  void shouldSayThatANameIsInNoKnowledgeBase() {
    assertThat(lines(Annotations.NONE.withEntities(List.of(entity("local:place:x", "Xanadu")))))
        .anySatisfy(line -> assertThat(line).contains("no such name in the knowledge base"));
  }

  @Test
  void shouldShowWhatDecidedOnATopic() {
    TopicAnnotation topic =
        new TopicAnnotation(
            "medtop:15000000", "sport", "sport", 0.7, List.of("words: goal", "url: sport"), "t/1");

    assertThat(lines(Annotations.NONE.withTopics(List.of(topic))))
        .containsExactly(
            Columns.line("topic", "t/1", 0.7, "medtop:15000000 sport, under sport"),
            Columns.under("words: goal"),
            Columns.under("url: sport"));
  }

  @Test
  void shouldShowTheOtherLanguagesOfAMixedArticle() {
    LanguageAnnotation mixed = new LanguageAnnotation("be", 0.8, List.of("ru"), "l/1");

    assertThat(lines(Annotations.NONE.withLanguage(mixed)))
        .containsExactly(
            Columns.line("language", "l/1", 0.8, "be (Belarusian)"),
            Columns.under("whole paragraphs in ru (Russian)"));
  }

  @Test
  void shouldShowTheWordsThatGaveCitationsAndQuotesAway() {
    Annotations found =
        Annotations.NONE
            .withCitations(
                List.of(
                    new CitationAnnotation(
                        "The Post", "Q3", null, "We go", "Ann", "writes", SPAN, 0.9, "c/1")))
            .withQuotes(List.of(new QuoteAnnotation("We stay", SPAN, null, null, null, 0, "q/1")));

    assertThat(lines(found))
        .containsExactly(
            Columns.line("citation", "c/1", 0.9, "relies on The Post, Q3, by “writes”, text 12"),
            Columns.under("“We go”, Ann"),
            Columns.line("quote", "q/1", 0, "speaker not known, text 12"),
            Columns.under("“We stay”"));
  }

  @Test
  void shouldKeepWhatAPageBringsFromTheTerminal() {
    TopicAnnotation topic =
        new TopicAnnotation("x", "sport", "sport", 1, List.of("section: \u001b[2J"), "t/1");

    assertThat(String.join("", lines(Annotations.NONE.withTopics(List.of(topic)))))
        .doesNotContain("\u001b");
  }

  private static List<String> lines(Annotations found) {
    return AnnotationText.lines(ARTICLE, found, BASE);
  }

  private static EntityAnnotation entity(String id, String name) {
    return new EntityAnnotation(
        id,
        null,
        EntityType.PLACE,
        name,
        Map.of(),
        0.5,
        0.9,
        List.of(new Mention(SPAN, name)),
        "test/1");
  }

  private static Entry entry(
      String id, EntityType type, double prior, String name, Set<String> context) {
    return new Entry(id, id, type, prior, Map.of("en", name), List.of(), context);
  }
}
