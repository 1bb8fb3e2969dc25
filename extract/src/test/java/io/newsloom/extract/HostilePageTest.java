package io.newsloom.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.newsloom.common.event.Rejection;
import io.newsloom.common.page.Page;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that mean harm, or were written by a broken machine: an article or a reason, soon. */
class HostilePageTest {

  /** A megabyte may take a second or two on a busy machine; what is quadratic takes hours. */
  private static final Duration SOON = Duration.ofSeconds(20);

  private static final String ARTICLE =
      "<html><head><title>The bridge opens</title></head><body><h1>The bridge opens</h1>"
          + "<article><p>"
          + "The new bridge over the river opened to traffic this morning, a year late. ".repeat(6)
          + "</p>%s<p>"
          + "Drivers waited for an hour, and the mayor was the first to cross it on foot. "
              .repeat(6)
          + "</p></article></body></html>";

  private final Extractor extractor = ArticleExtractor.standard();

  static Stream<Arguments> bombs() {
    return Stream.of(
        Arguments.of("100,000 nested divs", "<div>".repeat(100_000)),
        Arguments.of("100,000 nested spans", "<span>".repeat(100_000)),
        Arguments.of("100,000 open formatting elements", "<b>".repeat(100_000)),
        Arguments.of("formatting across tables", "<table><b><tr><td>".repeat(20_000)),
        Arguments.of("nested lists", "<ul><li>".repeat(50_000)),
        Arguments.of("nested tables", "<table><tr><td>".repeat(30_000)),
        Arguments.of("links in links", "<a href=x><p>".repeat(50_000)),
        Arguments.of("end tags of nothing", "</p></div></b></i>".repeat(33_333)),
        Arguments.of("a million attributes", "<p " + attributes(100_000) + ">x"),
        Arguments.of("an attribute of megabytes", "<p class='" + "a b ".repeat(250_000) + "'>"),
        Arguments.of("a paragraph of megabytes", "<p>" + "word ".repeat(233_333)),
        Arguments.of("a word of megabytes", "<p>" + "w".repeat(1_166_666)),
        Arguments.of("blanks by the megabyte", "<p>" + " \n".repeat(583_333)),
        Arguments.of("a million paragraphs", "<p>a".repeat(250_000)),
        Arguments.of("a million breaks", "<br>".repeat(250_000)),
        Arguments.of("a million links", "<a href=/a>a</a>".repeat(66_666)),
        Arguments.of("entities", "<p>" + "&amp;&lt;&#1072;".repeat(66_666)),
        Arguments.of("entities of nothing", "<p>" + "&nosuchthing".repeat(83_333)),
        Arguments.of(
            "a document type that multiplies",
            "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><p>&b;&b;".repeat(50_000)),
        Arguments.of("comments that never end", "<!--".repeat(250_000)),
        Arguments.of("angle brackets", "<".repeat(1_000_000)),
        Arguments.of("a script that never ends", "<script>" + "if (a<b) ".repeat(116_666)),
        Arguments.of(
            "JSON-LD that is broken", linkedData("{\"@type\":\"NewsArticle\",".repeat(99_999))),
        Arguments.of("JSON-LD that is deep", linkedData("[".repeat(166_666))),
        Arguments.of("JSON-LD that is deep and whole", linkedData(nested(66_666))),
        Arguments.of(
            "JSON-LD of a million things",
            linkedData("[" + "{\"@type\":\"NewsArticle\"},".repeat(41_666) + "1]")),
        Arguments.of("a number of megabytes", linkedData("{\"a\":" + "9".repeat(1_000_000) + "}")),
        Arguments.of(
            "ten thousand blocks of JSON-LD",
            (linkedData("{\"@type\":\"Person\",\"name\":\"A\"}")).repeat(60_000)),
        Arguments.of("meta by the hundred thousand", "<meta name=author content=A>".repeat(33_333)),
        Arguments.of("headings by the hundred thousand", "<h1>The bridge</h1>".repeat(50_000)),
        Arguments.of("times by the hundred thousand", "<time>1 May 2024</time>".repeat(41_666)),
        Arguments.of("digits that look like dates", "<p>" + "1.1.".repeat(250_000)),
        Arguments.of("zeros", "\0".repeat(1_000_000)),
        Arguments.of("surrogates and marks", "<p>" + "e\u0301\uD83D\uDE00".repeat(100_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bombs")
  void shouldAnswerSoon(String name, String bomb) {
    byte[] bytes = ARTICLE.formatted(bomb).getBytes(StandardCharsets.UTF_8);

    assertTimeoutPreemptively(SOON, () -> extractor.extract(page(bytes)), name);
  }

  @Test
  void shouldAnswerSoonForATitleThatNeverEnds() {
    byte[] bytes =
        ("<head><title>Мост открыт " + "– и паром | ".repeat(80_000))
            .getBytes(StandardCharsets.UTF_8);

    assertTimeoutPreemptively(SOON, () -> extractor.extract(page(bytes)));
  }

  @Test
  void shouldRejectMoreThanAPageMayCarryWithItsSize() {
    Page page = page(new byte[20_000_000]);

    assertThat(extractor.extract(page))
        .isEqualTo(new Extraction.Rejected(Rejection.TOO_LARGE, "20000000 bytes"));
  }

  @Test
  void shouldRejectMoreTagsThanItReads() {
    byte[] bytes = "<p>a".repeat(300_001).getBytes(StandardCharsets.UTF_8);

    assertThat(extractor.extract(page(bytes)))
        .isEqualTo(new Extraction.Rejected(Rejection.TOO_LARGE, "more than 300000 tags"));
  }

  private static Page page(byte[] bytes) {
    return Pages.page("https://news.example/bridge", "text/html; charset=utf-8", bytes);
  }

  private static String linkedData(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  private static String nested(int depth) {
    return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
  }

  private static String attributes(int count) {
    return IntStream.range(0, count).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining(" "));
  }
}
