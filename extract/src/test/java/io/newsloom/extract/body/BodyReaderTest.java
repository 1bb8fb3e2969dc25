package io.newsloom.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Block;
import io.newsloom.common.article.Image;
import io.newsloom.common.article.Link;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BodyReaderTest {

  private static final String URL = "https://news.example/2026/ferry";
  private static final String FIRST =
      "The ferry to the islands sailed again on Monday, after nine days in port, the harbour said.";
  private static final String SECOND =
      "Engineers had replaced both rudders, and a test run on Sunday evening went without a fault.";
  private static final String THIRD =
      "The line expects some delays this week, as freight that waited on both shores is carried first.";

  private final BodyReader reader = new BodyReader();

  @Test
  void shouldKeepTheParagraphsOfABodySplitOverSiblings() {
    assertThat(
            texts(
                """
                <h1>Ferry sails again</h1><main>
                <div class="part"><p>%s</p></div><div class="part"><p>%s</p></div>
                <div class="part"><p>%s</p></div></main>
                """))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldReadParagraphsThatLineBreaksPartInAnOldTablePage() {
    assertThat(
            texts(
                "<table><tr><td><a href=/>Home</a> <a href=/x>News</a></td>"
                    + "<td>%s<br><br>%s<br><br>%s</td></tr></table>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldPassOverCommentsThoughOneOfThemIsLongerThanTheText() {
    String comment = "<div class=op><div>reader, 27.11.2026 9:1%d</div><p>%s</p></div>";
    String opinion =
        "I have sailed on this very ferry for thirty years, and it was never on time. ";
    String comments =
        comment.formatted(1, opinion)
            + comment.formatted(2, opinion.repeat(20))
            + comment.formatted(3, "And yet, what a ship it is.")
            + comment.formatted(4, "My son, who is nine, agrees.");
    assertThat(
            texts(
                "<h1>Ferry sails again</h1><div><p>%s</p><p>%s</p><p>%s</p></div><div>"
                    + comments
                    + "</div>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldDropReadAlsoLinesInsideTheBody() {
    assertThat(
            texts(
                "<article><p>%s</p><p>Читайте также: <a href=/b>Порт закрыт</a></p>"
                    + "<p>%s</p><p>%s</p></article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldDropCommentsThatAreLongerThanTheArticle() {
    String comment =
        "<div class=c><b>ann, 10:15</b><p>" + FIRST.toUpperCase() + SECOND + "</p></div>";
    assertThat(
            texts(
                "<h1>Ferry sails again</h1><article><p>%s</p><p>%s</p><p>%s</p></article>"
                    + "<section id=comments>"
                    + comment.repeat(12)
                    + "</section>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldKeepTextInABoxThatIsNamedAfterTheAdvertisementInIt() {
    assertThat(
            texts(
                "<div id=a><p>%s</p><div class=intext-ad><p>%s</p><p>%s</p><p>"
                    + FIRST.replace("Monday", "Friday")
                    + "</p></div></div>"))
        .contains(SECOND, THIRD);
  }

  @Test
  void shouldKeepALongParagraphThatIsALinkAsAWhole() {
    assertThat(texts("<article><p>%s</p><p><a href=/report>%s</a></p><p>%s</p></article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldNotRepeatHeadlineAndLead() {
    Document document =
        page("<article><h1>Ferry sails again</h1><p>%s</p><p>%s</p><p>%s</p></article>");
    Body body =
        reader.read(Outlines.of(document), new BodyHints("Ferry sails again", FIRST, URL, null));
    assertThat(body.blocks()).extracting(Block::plainText).containsExactly(SECOND, THIRD);
  }

  @Test
  void shouldNotRepeatTheLeadThatStandsBeforeTheContainer() {
    String fourth = SECOND.replace("Sunday", "Friday");
    String fifth = THIRD.replace("week", "month");
    Document document =
        page(
            "<header><h1>Ferry sails again</h1><p>%s</p></header><div class=article-body><p>%s</p>"
                + "<p>%s</p><p>"
                + fourth
                + "</p><p>"
                + fifth
                + "</p></div>");
    Body body =
        reader.read(Outlines.of(document), new BodyHints("Ferry sails again", FIRST, URL, null));
    assertThat(body.blocks())
        .extracting(Block::plainText)
        .containsExactly(SECOND, THIRD, fourth, fifth);
  }

  @Test
  void shouldKnowALeadThatALineBreakParts() {
    Document document =
        page("<article><h1>Ferry sails again</h1><p>%s<br>%s</p><p>%s</p></article>");
    Body body =
        reader.read(
            Outlines.of(document),
            new BodyHints("Ferry sails again", FIRST + " " + SECOND, URL, null));
    assertThat(body.blocks()).extracting(Block::plainText).containsExactly(THIRD);
  }

  @Test
  void shouldKeepALeadThatIsAllThereIs() {
    Document document = Jsoup.parse("<h1>Ferry sails again</h1><div><p>" + FIRST + "</p></div>");
    Body body =
        reader.read(Outlines.of(document), new BodyHints("Ferry sails again", FIRST, URL, null));
    assertThat(body.blocks()).extracting(Block::plainText).containsExactly(FIRST);
  }

  @Test
  void shouldTakeATeaserWithoutLinksUnderTheHeadlineForTheLead() {
    assertThat(
            texts(
                "<h1>Ferry sails again</h1><main><div class=teaser-text><p>%s</p></div>"
                    + "<div class=text><p>%s</p><p>%s</p></div></main>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldDropAWindowOfRulesThatIsLongerThanTheArticle() {
    String rule = "<p>" + FIRST.toUpperCase(Locale.ROOT) + "</p>";
    assertThat(
            texts(
                "<h1>Ferry sails again</h1><div><p>%s</p><p>%s</p><p>%s</p></div>"
                    + "<div class=modal-window>"
                    + rule.repeat(12)
                    + "</div>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldTakeTheBodyThatJsonLdStatesWhereThePageShowsHardlyAnyOfIt() {
    String told = ("<p>" + FIRST + "</p>\n<p>" + SECOND + "</p>\n").repeat(4);
    Document document =
        Jsoup.parse("<h1>Ferry sails again</h1><div><p>Ann Lee writes on ferries.</p></div>");
    Body body =
        reader.read(Outlines.of(document), new BodyHints("Ferry sails again", null, URL, told));
    assertThat(body.strategy()).isEqualTo("json-ld");
    assertThat(body.blocks()).hasSize(8).startsWith(new Block.Paragraph(FIRST));
  }

  @Test
  void shouldPreferTheBodyThatPeopleSeeToTheOneInJsonLd() {
    Document document =
        page("<article><h1>Ferry sails again</h1><p>%s</p><p>%s</p><p>%s</p></article>");
    String told = (FIRST + " " + SECOND + " " + THIRD + " ").repeat(2);
    Body body =
        reader.read(Outlines.of(document), new BodyHints("Ferry sails again", null, URL, told));
    assertThat(body.blocks()).extracting(Block::plainText).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldLeaveTheNewsListUnderAnArticleOfAnOldTablePage() {
    String row =
        "<tr><td>3</td><td><a href=/%d>Harbour master retires</a><br>"
            + "%s The council thanks him for his years, the harbour says in a note.</td></tr>";
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      rows.append(row.formatted(i, i));
    }
    assertThat(
            texts(
                "<table><tr><td><h1>Ferry sails again</h1><div>%s<br><br>%s<br><br>%s</div>"
                    + "<table class=list>"
                    + rows
                    + "</table></td></tr></table>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldTakeTheLeadBetweenHeadlineAndContainer() {
    assertThat(
            texts(
                "<header><h1>Ferry sails again</h1><p>%s</p></header>"
                    + "<div class=article-body><p>%s</p><p>%s</p></div>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldTypeHeadingsQuotesAndLists() {
    Document document =
        page(
            "<article><p>%s</p><h2>What was mended</h2><blockquote><p>%s</p></blockquote>"
                + "<ol><li>two rudders</li><li>one pump</li></ol><p>%s</p></article>");
    assertThat(reader.read(Outlines.of(document), BodyHints.NONE).blocks())
        .containsExactly(
            new Block.Paragraph(FIRST),
            new Block.Heading(2, "What was mended"),
            new Block.Quote(SECOND, null),
            new Block.Listing(true, List.of("two rudders", "one pump")),
            new Block.Paragraph(THIRD));
  }

  @Test
  void shouldReadATableOfDataRowByRow() {
    Document document =
        page(
            "<article><p>%s</p><table><tr><th>Day</th><th>Trips</th></tr>"
                + "<tr><td>Monday</td><td>4</td></tr></table><p>%s</p><p>%s</p></article>");
    assertThat(reader.read(Outlines.of(document), BodyHints.NONE).blocks())
        .contains(new Block.Table(List.of(List.of("Day", "Trips"), List.of("Monday", "4"))));
  }

  @Test
  void shouldGiveAPictureItsCaptionAndCredit() {
    Document document =
        page(
            "<article><p>%s</p><figure><img src=/f.jpg alt=ferry><figcaption><div>At the pier</div>"
                + "<div>A. Photographer</div></figcaption></figure><p>%s</p><p>%s</p></article>");
    assertThat(reader.read(Outlines.of(document), BodyHints.NONE).blocks())
        .contains(
            new Block.Picture(
                new Image(
                    "https://news.example/f.jpg", "At the pier", "A. Photographer", "ferry")));
  }

  @Test
  void shouldTakeTheTextBesideAPictureForItsCaption() {
    String figure =
        "<figure><img src=/f.jpg><span>Photo: A. Photographer, Coast News</span></figure>";
    Document document = page("<article><p>%s</p>" + figure + "<p>%s</p><p>%s</p></article>");
    List<Block> blocks = reader.read(Outlines.of(document), BodyHints.NONE).blocks();
    assertThat(blocks)
        .extracting(Block::plainText)
        .doesNotContain("Photo: A. Photographer, Coast News");
    assertThat(blocks).hasAtLeastOneElementOfType(Block.Picture.class);
  }

  @Test
  void shouldKeepAQuoteInAFigureWithAPicture() {
    assertThat(
            texts(
                "<article><p>%s</p><figure><img src=/f.jpg><blockquote>%s</blockquote></figure>"
                    + "<p>%s</p></article>"))
        .contains(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldNotTakeALongNoticeOfRightsForAShortBody() {
    String notice =
        "© 2026 Coast News, the owner of this site. " + "It reserves all of them, ".repeat(40);
    assertThat(
            texts("<h1>Ferry sails again</h1><div><p>%s</p><p>%s</p><p>%s</p></div><div>" + notice))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldDropALineOfRightsUnderTheText() {
    assertThat(texts("<article><p>%s</p><p>%s</p><p>%s</p><p>© 2026, Coast News, all of it.</p>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldKeepSectionsThatHaveALinkAndAHeadingOfTheirOwn() {
    String section = "<section class=s><h2>Port %s</h2><p>%s</p><a href=/x>See 1</a></section>";
    String body =
        section.formatted("one", FIRST + SECOND)
            + section.formatted("two", SECOND + THIRD)
            + section.formatted("three", THIRD + FIRST);
    String teasers = "<div class=t><b>Ann, 10:15</b><p>A short word about another thing.</p></div>";
    assertThat(texts("<h1>Ferry sails again</h1><main>" + body + "</main>" + teasers.repeat(9)))
        .contains("Port one", FIRST + SECOND, SECOND + THIRD, THIRD + FIRST);
  }

  @Test
  void shouldNotClimbForTheTeasersOfADefinitionList() {
    String teaser = "<dt><a href=/t>Port closed</a></dt><dd>" + SECOND.replace("both", "all");
    assertThat(
            texts(
                "<h1>Ferry sails again</h1><div><div><p>%s</p><p>%s</p><p>%s</p></div><dl>"
                    + (teaser + "</dd>").repeat(6)
                    + "</dl></div>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldReadParagraphsForReadersWithoutScripts() {
    assertThat(texts("<article><noscript><p>%s</p><p>%s</p><p>%s</p></noscript></article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldKeepTheTextOfABoxThatHasMoreLinksThanText() {
    String links = "<a href=/tag>Ports and ferries of the whole coast</a> ".repeat(40);
    assertThat(
            texts(
                "<h1>Ferry sails again</h1><article><div><p>%s</p><p>%s</p><p>%s</p><div>"
                    + links
                    + "</div></div></article>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldListLinksToOtherSitesOnly() {
    Document document =
        page(
            "<article><p>%s <a href=https://port.example/log>the port's log</a>"
                + " <a href=/b>before</a></p><p>%s</p><p>%s</p></article>");
    assertThat(reader.read(Outlines.of(document), new BodyHints(null, null, URL, null)).links())
        .containsExactly(new Link("https://port.example/log", "the port's log"));
  }

  @Test
  void shouldTellWhyABlockWasDropped() {
    Document document =
        page("<article><p>%s</p><p>%s</p><p>%s</p></article><aside>Weather: rain</aside>");
    assertThat(reader.explain(Outlines.of(document), BodyHints.NONE).dropped())
        .contains(new Dropped("Weather: rain", "aside"));
  }

  @Test
  void shouldLeaveTheDocumentAsItIs() {
    Document document = page("<article><p>%s</p><nav>Home</nav><p>%s</p><p>%s</p></article>");
    String before = document.outerHtml();
    reader.read(Outlines.of(document), BodyHints.NONE);
    assertThat(document.outerHtml()).isEqualTo(before);
  }

  @Test
  void shouldFindNoBodyWhereThereIsNoText() {
    assertThat(reader.read(Outlines.of(Jsoup.parse("<p>Hi</p>")), BodyHints.NONE))
        .isEqualTo(Body.NONE);
  }

  private List<String> texts(String html) {
    return reader
        .read(Outlines.of(page(html)), new BodyHints("Ferry sails again", null, URL, null))
        .blocks()
        .stream()
        .map(Block::plainText)
        .toList();
  }

  private static Document page(String html) {
    return Jsoup.parse(
        "<title>Ferry sails again</title><body>" + html.formatted(FIRST, SECOND, THIRD), URL);
  }
}
