package io.newsloom.extract.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Block;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body leaves out that stands among its paragraphs, and the reason it tells. */
class CleanerTest {

  private static final String FIRST =
      "The ferry to the islands sailed again on Monday, after nine days in port, the harbour said.";
  private static final String SECOND =
      "Engineers had replaced both rudders, and a test run on Sunday evening went without a fault.";
  private static final String THIRD =
      "The line expects some delays this week, as freight that waited on both shores is carried first.";

  private static final BodyHints LEAD = new BodyHints("Ferry sails again", FIRST, null, null);

  private final BodyReader reader = new BodyReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "27 November 2026, 16:45 [ Harbour Desk, online ]",
        "Опубликовано 4 января 2026 г., 14:55",
        "Anna Weber, 24.04.2026, 19:35 Uhr",
        "Portal, agencja | dodane 2026-01-04 (10:54)"
      })
  void shouldDropADateLineAboveAndUnderTheText(String line) {
    String paragraph = "<p>" + line + "</p>";
    Body above = read(paragraph + "<p>%s</p><p>%s</p><p>%s</p>");
    Body under = read("<p>%s</p><p>%s</p><p>%s</p>" + paragraph);

    assertThat(texts(above)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(texts(under)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(reasons(above)).containsEntry(line, "date line");
    assertThat(reasons(under)).containsEntry(line, "date line");
  }

  @Test
  void shouldKeepAFirstSentenceWithADateInIt() {
    String dated = "On 24 April 2026, at 19:35, the last lamp of the old pier went out for good.";
    assertThat(texts(read("<p>" + dated + "</p><p>%s</p><p>%s</p><p>%s</p>"))).startsWith(dated);
  }

  @Test
  void shouldDropADateLineBetweenHeadlineAndBody() {
    String line = "Published: 4 January 2026, 14:55, by our reporter";
    Body body =
        reader.explain(
            Outlines.parse(
                ("<body><h1>Ferry sails again</h1><p>%s</p><div class=article-body>"
                        + "<p>%s</p><p>%s</p><p>%s</p></div></body>")
                    .formatted(line, FIRST, SECOND, THIRD)),
            BodyHints.NONE);
    assertThat(texts(body)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(reasons(body)).containsEntry(line, "date line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Source: Harbour Board", "Autor: Anna Kowal; Źródło: PAP", "Крыніца: порт"})
  void shouldDropLinesThatBeginWithTheLabelOfACredit(String line) {
    Body body = read("<p>%s</p><p>%s</p><p>%s</p><p>" + line + "</p>");
    assertThat(texts(body)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(reasons(body)).containsEntry(line, "credit");
  }

  @Test
  void shouldKeepAParagraphThatBeginsWithALabelAndSaysMore() {
    String long_ =
        "Source: a word that sailors on the islands use for the spring by the old lighthouse, where"
            + " every ship that went north had its barrels filled before the crossing.";
    assertThat(texts(read("<p>%s</p><p>%s</p><p>" + long_ + "</p><p>%s</p>"))).contains(long_);
  }

  @Test
  void shouldDropTheListUnderAReadAlsoLabel() {
    Body body =
        read(
            "<p>%s</p><p>%s</p><p>%s</p><p>Ссылки по теме:</p>"
                + "<p>Порт на севере закрыт до весны, паромы уходят с южного причала острова"
                + " <a href=/1>&gt;&gt;&gt;</a></p>");
    assertThat(texts(body)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(reasons(body)).containsValue("read also");
  }

  @Test
  void shouldDropACaptionInABoxNamedAfterItsPicture() {
    Body body =
        read(
            "<p>%s</p><div class=fotoBox><img src=https://news.example/a.jpg width=600>"
                + "<div class=text>The ferry at the pier, shortly before it sailed.</div></div>"
                + "<p>%s</p><p>%s</p>");
    assertThat(texts(body)).containsExactly(FIRST, "", SECOND, THIRD);
    assertThat(reasons(body))
        .containsEntry("The ferry at the pier, shortly before it sailed.", "caption");
    assertThat(body.blocks().get(1))
        .isInstanceOfSatisfying(
            Block.Picture.class,
            picture ->
                assertThat(picture.image().caption())
                    .isEqualTo("The ferry at the pier, shortly before it sailed."));
  }

  @Test
  void shouldKeepASectionNamedAfterItsPicture() {
    String section = "The pier was built of oak, and it has stood in the water for ninety years.";
    assertThat(
            texts(
                read(
                    "<p>%s</p><div class=with-image><img src=/a.jpg><h2>The pier</h2><p>"
                        + section
                        + "</p></div><p>%s</p><p>%s</p>")))
        .contains(section);
  }

  @Test
  void shouldDropTheHeadingOfWhatWasDropped() {
    Body body =
        read(
            "<p>%s</p><h3>Three piers in pictures</h3><ul><li><a href=/1>The old pier</a></li>"
                + "<li><a href=/2>The new pier</a></li></ul><h2>Delays</h2><p>%s</p><p>%s</p>");
    assertThat(texts(body)).containsExactly(FIRST, "Delays", SECOND, THIRD);
    assertThat(reasons(body))
        .containsEntry("Three piers in pictures", "heading of what was dropped");
  }

  @Test
  void shouldKeepAHeadingAboveTheHeadingOfAPart() {
    assertThat(texts(read("<p>%s</p><h2>What is next</h2><h3>Delays</h3><p>%s</p><p>%s</p>")))
        .containsExactly(FIRST, "What is next", "Delays", SECOND, THIRD);
  }

  @Test
  void shouldKeepAQuotationThatIsSetOffInAnAside() {
    String said = "Nobody on the islands has gone without bread or medicine in these nine days.";
    assertThat(
            texts(
                read(
                    "<p>%s</p><aside><blockquote>"
                        + said
                        + "</blockquote></aside><p>%s</p><p>%s</p>")))
        .containsExactly(FIRST, said, SECOND, THIRD);
  }

  @Test
  void shouldDropAQuotationThatAParagraphHasToo() {
    String said = "Nobody on the islands has gone without bread in these nine days";
    Body body =
        read(
            "<p>%s</p><blockquote>"
                + said
                + "</blockquote><p>%s</p><p>“"
                + said
                + ",” the mayor said on Monday.</p><p>%s</p>");
    assertThat(texts(body)).hasSize(4).doesNotContain(said);
    assertThat(reasons(body)).containsEntry(said, "repeated");
  }

  @Test
  void shouldDropTheNumberOfCommentsThatHangsOnAParagraph() {
    assertThat(
            texts(
                read(
                    "<p><a name=p1></a><a href=#c1>0</a>%s</p>"
                        + "<p><a name=p2></a><a href=#c2>12</a>%s</p><p>%s</p>")))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3D models of both rudders were printed, and the <a href=/a>yard</a> shows them to all.",
        "<a href=/n>9</a> days in port, and a harbour full of freight, were what the storm left.",
        "<b>1</b><a href=/n>st</a> of the ferries to sail, at dawn on Monday, was the old one."
      })
  void shouldKeepANumberThatIsPartOfTheText(String paragraph) {
    assertThat(texts(read("<p>%s</p><p>" + paragraph + "</p><p>%s</p><p>%s</p>")))
        .contains(Jsoup.parse(paragraph).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry at the pier, shortly before it sailed (© Island Press / archive)",
        "Old pier, winter of 1931, fot. Anna Kowal",
        "Паром у причала утром в понедельник (фото: Анна Коваль)"
      })
  void shouldDropALineUnderAPictureThatEndsInACredit(String line) {
    String paragraph = "<p>" + line + "</p>";
    Body under = read("<p>%s</p><div><img src=/a.jpg></div>" + paragraph + "<p>%s</p><p>%s</p>");
    Body apart = read("<p>%s</p>" + paragraph + "<p>%s</p><p>%s</p>");

    assertThat(texts(under)).doesNotContain(line);
    assertThat(reasons(under)).containsEntry(line, "caption");
    assertThat(texts(apart)).contains(line);
  }

  @Test
  void shouldKeepAParagraphUnderAPicture() {
    assertThat(texts(read("<div><img src=/a.jpg></div><p>%s</p><p>%s</p><p>%s</p>")))
        .containsSubsequence(FIRST, SECOND, THIRD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All that moves the islands, in the morning. Sign up for our newsletter!",
        "Wszystko o wyspach co rano w skrzynce! Zapisz się do newslettera.",
        "Всё об островах каждое утро. Подписывайтесь на наш канал"
      })
  void shouldDropALineWhoseLastSentenceInvites(String line) {
    Body body = read("<p>%s</p><p>%s</p><p>%s</p><p>" + line + "</p>");
    assertThat(texts(body)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(reasons(body)).containsEntry(line, "subscription");
  }

  @Test
  void shouldKeepALineWhoseLastSentenceOnlyNamesWhatIsOffered() {
    String line = "The harbour wrote to its readers. They learned of it in the newsletter first.";
    assertThat(texts(read("<p>%s</p><p>%s</p><p>" + line + "</p><p>%s</p>"))).contains(line);
  }

  @Test
  void shouldDropATimeAboveTheTextThatOpensNoTicker() {
    Body body = read("<p>14:57 16.01.2026</p><p>%s</p><p>%s</p><p>%s</p>");
    assertThat(texts(body)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(reasons(body)).containsEntry("14:57 16.01.2026", "date line");
  }

  @Test
  void shouldKeepALongHeadingAboveALabelAsTheLeadItIs() {
    String label = "<p>Harbour desk</p>";
    String rest = label + "<p>%s</p><p>%s</p><p>%s</p>";
    String lead = "Islands see bread and post again after nine days";
    assertThat(texts(read("<h2>" + lead + "</h2>" + rest)))
        .containsExactly(lead, FIRST, SECOND, THIRD);
    assertThat(texts(read("<h2>Shipping news</h2>" + rest))).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void shouldDropAFirstParagraphThatSaysTheLeadAgain() {
    String again = "HARBOUR, 27 November. " + FIRST;
    Body body =
        reader.explain(
            Outlines.parse(
                "<body><h1>Ferry sails again</h1><p>%s</p><p>%s</p><p>%s</p></body>"
                    .formatted(again, SECOND, THIRD)),
            LEAD);
    assertThat(texts(body)).containsExactly(SECOND, THIRD);
    assertThat(reasons(body)).containsEntry(again, "lead");
  }

  @Test
  void shouldKeepAFirstParagraphThatSaysMoreThanTheLead() {
    String more = FIRST + " " + SECOND;
    Body body =
        reader.explain(
            Outlines.parse(
                "<body><h1>Ferry sails again</h1><p>%s</p><p>%s</p></body>".formatted(more, THIRD)),
            LEAD);
    assertThat(texts(body)).containsExactly(more, THIRD);
  }

  private Body read(String html) {
    return reader.explain(
        Outlines.parse(
            "<body><article><h1>Ferry sails again</h1>"
                + html.formatted(FIRST, SECOND, THIRD)
                + "</article></body>"),
        BodyHints.NONE);
  }

  private static List<String> texts(Body body) {
    return body.blocks().stream().map(Block::plainText).toList();
  }

  private static Map<String, String> reasons(Body body) {
    return body.dropped().stream()
        .collect(Collectors.toMap(Dropped::text, Dropped::reason, (first, next) -> first));
  }
}
