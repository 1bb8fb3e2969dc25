package io.newsloom.benchmarks.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.newsloom.annotate.Annotators;
import io.newsloom.annotate.Input;
import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusExtension;
import io.newsloom.common.article.Article;
import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.Block;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.LanguageAnnotation;
import io.newsloom.common.event.TopicAnnotation;
import io.newsloom.common.page.Fetch;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.extract.ArticleExtractor;
import io.newsloom.extract.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page the project was founded on, as plain text: what it must give, field by field. */
@Tag("extraction")
@ExtendWith(CorpusExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class FoundingPageIT {

  private static final String URL = "https://news.example/en/20260115/painful-blow";

  private Article article;

  @BeforeAll
  void extract(Corpus corpus) throws IOException {
    Path file = corpus.directory().resolveSibling("seed").resolve("page.txt");
    assumeTrue(Files.exists(file), "skipped: " + file + " is not there");

    Fetch fetch =
        Fetch.plain(
            URL,
            "text/plain; charset=utf-8",
            Instant.parse("2026-01-15T20:00:00Z"),
            new SourceRef("seed", "Seed", "import", null));
    Page page = Page.of(NormalizedUrl.of(URL).orElseThrow(), fetch, Files.readAllBytes(file));
    Extraction extraction = ArticleExtractor.standard().extract(page);
    assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
    article = ((Extraction.Extracted) extraction).article();
  }

  @Test
  void shouldFindTheHeadlineAndTheLead() {
    assertThat(article.headline()).isEqualTo("Putin Has Been Dealt A Painful Blow");
    assertThat(article.lead()).isEqualTo("Moscow has been deprived of a reason to be proud.");
  }

  @Test
  void shouldReadTheDateAndLeaveTheZoneUnknown() {
    ArticleDate published = Objects.requireNonNull(article.published());

    assertThat(published.local()).isEqualTo("2026-01-15T18:18");
    assertThat(published.precision()).isEqualTo(ArticleDate.Precision.MINUTE);
    assertThat(published.zone()).isNull();
    assertThat(published.instant()).isNull();
  }

  @Test
  void shouldHaveNineParagraphsAndEndWithTheQuote() {
    List<String> paragraphs = article.body().stream().map(Block::plainText).toList();

    assertThat(paragraphs).hasSize(9);
    assertThat(paragraphs.get(0)).startsWith("After the detention of dictator Nicolas Maduro");
    assertThat(paragraphs.get(8))
        .startsWith("\"Although Venezuela had long been a burden")
        .endsWith("Foreign Affairs writes.");
  }

  @Test
  void shouldLeaveTheSitesFurnitureOut() {
    assertThat(article.headline() + article.lead() + article.text())
        .doesNotContain("BE RU EN", "Latest news", "14084525");
  }

  @Test
  void shouldKnowItIsEnglish() {
    Annotations found = Annotators.standard().annotate(Input.of(article, null), Annotations.NONE);

    assertThat(found.language()).extracting(LanguageAnnotation::tag).isEqualTo("en");
  }

  @Test
  void shouldBeAboutPoliticsAndConflict() {
    Annotations found = Annotators.standard().annotate(Input.of(article, null), Annotations.NONE);

    assertThat(found.topics().stream().map(TopicAnnotation::slug).distinct().limit(2))
        .containsExactlyInAnyOrder("politics", "conflict");
  }

  @Test
  void shouldCiteForeignAffairsWithItsWords() {
    Annotations found = Annotators.standard().annotate(Input.of(article, null), Annotations.NONE);

    assertThat(found.citations())
        .anySatisfy(
            citation -> {
              assertThat(citation.outlet()).isEqualTo("Foreign Affairs");
              assertThat(citation.quote()).startsWith("Although Venezuela");
            });
  }
}
