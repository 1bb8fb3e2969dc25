package io.newsloom.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.Field;
import io.newsloom.common.article.Person;
import io.newsloom.common.article.Provenance;
import io.newsloom.extract.rules.Drift;
import io.newsloom.extract.rules.SiteRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteRulesTest {

  private static final String BRIDGE =
      "The bridge over the river opened to traffic this morning, a year later than promised. ";
  private static final String FERRY =
      "The old ferry will make its last crossing on Sunday, with music and speeches on board. ";

  private static final String PAGE =
      """
      <html><head><title>Bridge opens - The Herald</title>
      <meta name="author" content="Ann Lee"><meta name="stamp" content="3 May 2024"></head><body>
      <h1>Bridge opens</h1><h2 class="main">The bridge is open</h2>
      <div class="by"><span>Tom Reed</span><span>Eve Moss</span></div>
      <div id="story"><p>%s</p><div class="promo box"><p>%s</p></div><p>%s</p></div>
      </body></html>
      """
          .formatted(
              BRIDGE.repeat(3), "Win a trip to the sea with our newsletter! ", FERRY.repeat(3));

  @TempDir private Path directory = Path.of("");

  @Test
  void shouldTakeFromARuleWhatItFinds() throws IOException {
    rule(
        "news.example.txt",
        """
        # how the Herald writes its pages
        title: //h2[@class='nothing']
        title: //h2[@class='main']
        author: //div[@class='by']/span
        date: //meta[@name='stamp']/@content
        body: //div[@id='story']
        strip_id_or_class: promo
        prune: no
        """);

    Extraction.Extracted read = read("https://www.news.example/a");

    assertThat(read.article().headline()).isEqualTo("The bridge is open");
    assertThat(read.article().byline())
        .containsExactly(new Person("Tom Reed", null), new Person("Eve Moss", null));
    assertThat(read.article().published()).extracting(ArticleDate::local).isEqualTo("2024-05-03");
    assertThat(read.article().text()).contains(BRIDGE.strip(), FERRY.strip()).doesNotContain("Win");
    assertThat(read.article().provenance().get(Field.BODY))
        .isEqualTo(new Provenance("site-rule", 0.95));
  }

  @Test
  void shouldTellWhereARuleAndTheGenericResultDiffer() throws IOException {
    rule("news.example.txt", "title: //h2[@class='main']\nauthor: //div[@class='by']/span[1]\n");

    assertThat(read("https://news.example/a").drifts())
        .contains(new Drift("news.example", Field.HEADLINE, Drift.Kind.DIFFERS));
  }

  @Test
  void shouldKeepTheGenericResultWhereARuleFindsNothing() throws IOException {
    Extraction.Extracted generic = read("https://news.example/a");
    rule("news.example.txt", "title: //h7\nbody: //div[@id='gone']\nauthor: //b\ndate: //i\n");

    Extraction.Extracted ruled = read("https://news.example/a");

    assertThat(ruled.article()).isEqualTo(generic.article());
    assertThat(ruled.drifts())
        .contains(
            new Drift("news.example", Field.HEADLINE, Drift.Kind.MISSING),
            new Drift("news.example", Field.BODY, Drift.Kind.MISSING));
  }

  @Test
  void shouldSeeNoDriftWhereBothAgree() throws IOException {
    rule("news.example.txt", "title: //h1\nbody: //div[@id='story']\n");

    assertThat(read("https://news.example/a").drifts()).isEmpty();
  }

  @Test
  void shouldStripFromThePageWhereARuleNamesNoBody() throws IOException {
    rule("news.example.txt", "strip: //div[@id='story']/p[last()]\n");

    assertThat(read("https://news.example/a").article().text())
        .contains(BRIDGE.strip())
        .doesNotContain("ferry");
  }

  @Test
  void shouldApplyARuleToSubDomainsWhereItsNameBeginsWithADot() throws IOException {
    rule(".news.example.txt", "title: //h2[@class='main']\n");

    assertThat(read("https://north.news.example/a").article().headline())
        .isEqualTo("The bridge is open");
  }

  @Test
  void shouldLeaveOtherSitesAlone() throws IOException {
    rule("news.example.txt", "title: //h2[@class='main']\n");

    assertThat(read("https://other.test/a").article().headline()).isEqualTo("Bridge opens");
  }

  @Test
  void shouldUnderstandExpressionsThatGiveAString() throws IOException {
    rule("news.example.txt", "title: substring-before(//title, ' - ')\n");

    assertThat(read("https://news.example/a").article().provenance().get(Field.HEADLINE))
        .isEqualTo(new Provenance("site-rule", 0.95));
  }

  @Test
  void shouldTellWhichLinesAreNoXPathAndFollowTheOthers() throws IOException {
    rule("news.example.txt", "title: //h1[\ntitle: //h2[@class='main']\n");

    assertThat(SiteRules.read(directory).problems())
        .singleElement()
        .asString()
        .startsWith("news.example.txt, line 1: ");
    assertThat(read("https://news.example/a").article().headline()).isEqualTo("The bridge is open");
  }

  private void rule(String file, String text) throws IOException {
    Files.writeString(directory.resolve(file), text);
  }

  private Extraction.Extracted read(String url) {
    return (Extraction.Extracted)
        ArticleExtractor.withRules(SiteRules.read(directory))
            .extract(Pages.page(url, "text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
  }
}
