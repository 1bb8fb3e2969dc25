package io.newsloom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.article.Block;
import io.newsloom.common.article.Edition;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.json.Json;
import io.newsloom.common.topic.MediaTopic;
import io.newsloom.desk.view.ArticleKey;
import io.newsloom.testkit.KafkaExtension;
import io.newsloom.testkit.TestKafka;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Articles on the channel, asked for by REST and as pages. Each test has a source of its own. */
@ExtendWith(KafkaExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticlesIT {

  private TestDesk desk;

  @BeforeAll
  void start(TestKafka kafka) {
    desk = TestDesk.start(kafka);
  }

  @AfterAll
  void stop() {
    desk.close();
  }

  @Test
  void shouldAnswerWithEventsAsTheyStandOnTheChannel() {
    ArticleEvent event = TestArticle.of("verbatim", "As it stands").from("verbatim").published();
    publish(event);

    JsonNode articles = list("?source=verbatim").get("articles");

    assertThat(articles).hasSize(1);
    assertThat(Json.mapper().treeToValue(articles.get(0), ArticleEvent.class)).isEqualTo(event);
  }

  @Test
  void shouldListNewestFirstPartByPart() {
    for (int i = 0; i < 5; i++) {
      publish(
          TestArticle.of("page-" + i, "Number " + i)
              .from("pages")
              .seen(TestArticle.NOON.plusSeconds(i))
              .published());
    }

    List<String> headlines = new ArrayList<>();
    String next = "/articles?source=pages&limit=2";
    while (next != null) {
      JsonNode part = Json.mapper().readTree(desk.get(next).body());
      part.get("articles").forEach(event -> headlines.add(headline(event)));
      next = part.get("next").isNull() ? null : part.get("next").asString();
    }

    assertThat(headlines)
        .containsExactly("Number 4", "Number 3", "Number 2", "Number 1", "Number 0");
  }

  @Test
  void shouldFilterByLanguageTopicWordsAndTime() {
    publish(TestArticle.of("f1", "Мир на границе").from("f").in("be").published());
    publish(TestArticle.of("f2", "Rain tomorrow").from("f").about(MediaTopic.WEATHER).published());
    publish(
        TestArticle.of("f3", "Talks go on")
            .from("f")
            .lead("On the BORDER, again.")
            .seen(TestArticle.NOON.plusSeconds(60))
            .published());

    assertThat(headlines("?source=f&language=be")).containsExactly("Мир на границе");
    assertThat(headlines("?source=f&topic=weather")).containsExactly("Rain tomorrow");
    assertThat(headlines("?source=f&q=border")).containsExactly("Talks go on");
    assertThat(headlines("?source=f&q=МИР")).containsExactly("Мир на границе");
    assertThat(headlines("?source=f&since=2026-01-15T12:00:30Z")).containsExactly("Talks go on");
    assertThat(headlines("?source=f&language=be,en")).hasSize(3);
  }

  @Test
  void shouldFilterByWhomArticlesName() {
    var putin = TestArticle.person("Q7747", "Уладзімір Пуцін", "Vladimir Putin");
    var nobody = TestArticle.person("Q1", "Nobody", "Nobody");
    publish(TestArticle.of("e1", "Names both").from("e").naming(nobody, putin).published());
    publish(TestArticle.of("e2", "Names another").from("e").naming(nobody).published());
    publish(TestArticle.of("e3", "Names none").from("e").published());

    assertThat(headlines("?source=e&entity=Q7747")).containsExactly("Names both");
    assertThat(headlines("?source=e&entity=q7747")).containsExactly("Names both");
    assertThat(headlines("?source=e&entity=Q7747,Q1")).hasSize(2);
    assertThat(headlines("?source=e&entity=Q2")).isEmpty();
    assertThat(headlinesOnScreen("?source=e&entity=Q7747"))
        .contains("Names both", "Vladimir Putin, person, Q7747", "href=\"/?entity=Q7747\"")
        .contains("type=\"hidden\" name=\"entity\" value=\"Q7747\"")
        .doesNotContain("Names another", "Names none");
  }

  @Test
  void shouldShowWhomAnArticleNamesOnItsPage() {
    TestArticle article =
        TestArticle.of("named", "Named").naming(TestArticle.person("Q7747", "Пуцін", "Putin"));
    publish(article.published());

    assertThat(desk.page("/articles/" + ArticleKey.of(article.id())))
        .contains("Пуцін", "person, named once", "https://www.wikidata.org/wiki/Q7747");
  }

  @Test
  void shouldShowTheLatestVersionOfAnUpdatedArticle() {
    TestArticle article = TestArticle.of("changing", "First words").from("changing");
    publish(article.published());
    publish(
        TestArticle.of("changing", "Better words").from("changing").updated(2, "headline", "lead"));

    assertThat(headlines("?source=changing")).containsExactly("Better words");
    assertThat(desk.page("/articles/" + ArticleKey.of(article.id())))
        .contains("Updated · v2", "updated: headline, lead", "v1");
  }

  @Test
  void shouldNotShowTheTextOfARetractedArticle() {
    TestArticle article = TestArticle.of("withdrawn", "Never mind").from("withdrawn").in("ru");
    publish(article.published());
    publish(article.retracted(2));

    String page = desk.page("/articles/" + ArticleKey.of(article.id()));

    assertThat(page).contains("Never mind", "Retracted.").doesNotContain("The first paragraph.");
    assertThat(headlinesOnScreen("?source=withdrawn&language=ru")).contains("Never mind");
  }

  @Test
  void shouldFindAnArticleByItsKeyByItsIdAndAsAPage() {
    TestArticle article = TestArticle.of("found", "Found three ways");
    publish(article.published());
    String key = ArticleKey.of(article.id());
    String id = URLEncoder.encode(article.id(), StandardCharsets.UTF_8);

    assertThat(desk.get("/articles/" + key).body()).startsWith("{\"id\":\"" + article.id());
    assertThat(desk.get("/articles/" + id).body()).startsWith("{\"id\":\"" + article.id());
    assertThat(desk.get("/articles/" + key + ".json", "Accept", "text/html").body())
        .startsWith("{\"id\":\"" + article.id());
    assertThat(desk.page("/articles/" + key))
        .contains("<h1>Found three ways</h1>", "The second.", "15.01.2026, 18:18", "zone unknown")
        .contains("json-ld", "87 %", "text and data mining reserved", "https://news.example/found");
  }

  @Test
  void shouldLinkAnEditionToItsPageHereWhenItIsHeld() {
    TestArticle russian = TestArticle.of("ru/one", "Один").in("ru");
    publish(russian.published());
    TestArticle english =
        TestArticle.of("en/one", "One")
            .editions(
                new Edition("ru", russian.id(), "hreflang"),
                new Edition("be", "https://news.example/be/one", "hreflang"));
    publish(english.published());

    assertThat(desk.page("/articles/" + ArticleKey.of(english.id())))
        .contains("<a href=\"/articles/" + ArticleKey.of(russian.id()) + "\">Russian</a>")
        .contains("href=\"https://news.example/be/one\"");
  }

  @Test
  void shouldNotAskPublishersForImagesUnlessToldTo() {
    TestArticle article = TestArticle.of("pictures", "With a picture");
    publish(article.published());

    var answer = desk.get("/articles/" + ArticleKey.of(article.id()), "Accept", "text/html");

    assertThat(answer.body()).doesNotContain("<img").contains("images.example");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "img-src 'self';");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
  }

  @Test
  void shouldShowWhatAHostilePageSaysAsTextAndNothingElse() {
    TestArticle hostile =
        TestArticle.of("hostile", "<script>alert(1)</script>\" onmouseover=\"x")
            .from("hostile\"><img src=x>")
            .lead("<img src=x onerror=alert(2)>")
            .in("en\" onclick=\"x")
            .authorAt("javascript:alert(3)")
            .naming(
                TestArticle.person(
                    "Q1\"><script>alert(7)</script>", "<img src=x>", "\" onclick=\"x"))
            .editions(new Edition("be", "javascript:alert(4)", "hreflang"))
            .body(
                new Block.Paragraph("</p><script>alert(5)</script>"),
                new Block.Embed("data:text/html,<script>alert(6)</script>", null));
    publish(hostile.published());

    for (String page : List.of("/articles/" + ArticleKey.of(hostile.id()), "/", "/rows")) {
      assertThat(desk.page(page))
          .doesNotContain("<script>", "<img src=x", "href=\"javascript:", "href=\"data:");
    }
  }

  @Test
  void shouldSayWhatIsWrongAsProblemDetails() {
    assertProblem("/articles?topic=gossip", 400, "topic=gossip is none of: arts");
    assertProblem("/articles?entity=" + "Q".repeat(201), 400, "may have 200 characters");
    assertProblem("/articles?limit=201", 400, "limit=201 is not a number from 1 to 200");
    assertProblem("/articles?since=yesterday", 400, "since=yesterday is not an RFC 3339 time");
    assertProblem("/articles?cursor=%00%00", 400, "cursor is not one");
    assertProblem("/articles/unknown", 404, "holds no such article");
    assertProblem("/streams/articles?lastEventId=abc", 400, "not a position such as 0-12.1-40");
    assertProblem("/streams/articles?from=tomorrow", 400, "neither now nor beginning");
    assertProblem("/nowhere", 404, "nothing at /nowhere");
    assertThat(desk.page("/nowhere")).contains("<h1>Not found</h1>");
  }

  @Test
  void shouldTellHowItIs() {
    publish(TestArticle.of("status", "Counted").published());

    JsonNode status = Json.mapper().readTree(desk.get("/status").body());

    assertThat(status.get("ready").asBoolean()).isTrue();
    assertThat(status.get("articles").asInt()).isPositive();
    assertThat(status.get("position").asString()).matches("0-\\d+\\.1-\\d+\\.2-\\d+\\.3-\\d+");
    assertThat(desk.gauge("newsloom.desk.articles")).isPositive();
    assertThat(desk.service().health().detail()).contains("articles held");
  }

  private void assertProblem(String path, int status, String detail) {
    var answer = desk.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = Json.mapper().readTree(answer.body());
    assertThat(problem.get("detail").asString()).contains(detail);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
  }

  private void publish(ArticleEvent event) {
    desk.publish(event);
    desk.awaitHeld(event.id(), event.version());
  }

  private JsonNode list(String query) {
    return Json.mapper().readTree(desk.get("/articles" + query).body());
  }

  private List<String> headlines(String query) {
    List<String> headlines = new ArrayList<>();
    list(query).get("articles").forEach(event -> headlines.add(headline(event)));
    return headlines;
  }

  private String headlinesOnScreen(String query) {
    return desk.page("/" + query);
  }

  private static String headline(JsonNode event) {
    return event.get("article").get("headline").asString();
  }
}
