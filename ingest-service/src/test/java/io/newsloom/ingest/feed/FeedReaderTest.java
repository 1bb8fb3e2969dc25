package io.newsloom.ingest.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsloom.common.page.Hints;
import io.newsloom.ingest.feed.Feed.Skipped;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

  private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

  @Test
  void shouldReadRss2WithItsTtlLanguageAndHints() throws Exception {
    Feed feed =
        read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
              <title>Herald</title><link>https://herald.example/</link>
              <language>be</language><ttl>30</ttl>
              <item>
                <title>Мост &amp;laquo;адчынены&amp;raquo;</title>
                <link>https://herald.example/most</link>
                <guid isPermaLink="false">tag:herald.example,2026:17</guid>
                <description><![CDATA[<p>Пасля <b>рамонту</b></p>]]></description>
                <dc:creator>А. Зубр</dc:creator>
                <category>Грамадства</category><category>Мінск</category>
                <pubDate>Thu, 15 Jan 2026 18:18:00 +0300</pubDate>
              </item>
            </channel></rss>
            """);

    assertThat(feed.kind()).isEqualTo("rss");
    assertThat(feed.ttl()).isEqualTo(Duration.ofMinutes(30));
    assertThat(feed.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.url()).isEqualTo("https://herald.example/most");
              assertThat(entry.hints())
                  .isEqualTo(
                      new Hints(
                          "Мост «адчынены»",
                          "Пасля рамонту",
                          "2026-01-15T15:18:00Z",
                          "be",
                          List.of("А. Зубр"),
                          List.of("Грамадства", "Мінск")));
            });
  }

  @Test
  void shouldReadAtomAndResolveItsRelativeLinks() throws Exception {
    Feed feed =
        read(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title>
              <entry><title>One</title><id>urn:1</id><link href="news/1"/>
                <updated>2026-01-15T18:18:00Z</updated></entry>
              <entry><title>Two</title><id>urn:2</id>
                <link rel="alternate" href="/2#comments"/><updated>2026-01-15T18:20:00Z</updated>
              </entry>
            </feed>
            """);

    assertThat(feed.kind()).isEqualTo("atom");
    assertThat(feed.entries())
        .extracting(FeedEntry::url)
        .containsExactly("https://herald.example/feeds/news/1", "https://herald.example/2");
    assertThat(feed.entries().get(0).hints().published()).isEqualTo("2026-01-15T18:18:00Z");
  }

  @Test
  void shouldReadRss091ThoughItNamesADocumentType() throws Exception {
    Feed feed =
        read(
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN"
              "http://my.netscape.com/publish/formats/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Old</title><link>https://old.example/</link>
              <description>d</description><language>en</language>
              <item><title>Caf&eacute; opens</title><link>https://old.example/1</link></item>
            </channel></rss>
            """);

    assertThat(feed.entries().get(0).hints().title()).isEqualTo("Café opens");
  }

  @Test
  void shouldReadRss10() throws Exception {
    Feed feed =
        read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/">
              <channel rdf:about="https://rdf.example/"><title>R</title>
                <link>https://rdf.example/</link></channel>
              <item rdf:about="https://rdf.example/1"><title>One</title>
                <link>https://rdf.example/1</link></item>
            </rdf:RDF>
            """);

    assertThat(feed.entries()).extracting(FeedEntry::url).containsExactly("https://rdf.example/1");
  }

  @Test
  void shouldReadJsonFeed() throws Exception {
    Feed feed =
        read(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "H", "language": "uk",
             "items": [
              {"id": "17", "url": "/a", "title": "Міст", "content_html": "<p>Відкрито</p>",
               "date_published": "2026-01-15T18:18:00+02:00", "tags": ["Київ", 7],
               "authors": [{"name": "О. Тур"}, {"url": "https://x.example"}]},
              {"id": "https://herald.example/b", "author": {"name": "One"}, "title": ["odd"]},
              {"id": "18", "title": "No address"}]}
            """);

    assertThat(feed.kind()).isEqualTo("json-feed");
    assertThat(feed.entries())
        .extracting(FeedEntry::url)
        .containsExactly("https://herald.example/a", "https://herald.example/b");
    assertThat(feed.entries().get(0).hints())
        .isEqualTo(
            new Hints(
                "Міст",
                "Відкрито",
                "2026-01-15T18:18:00+02:00",
                "uk",
                List.of("О. Тур"),
                List.of("Київ")));
    assertThat(feed.entries().get(1).hints().authors()).containsExactly("One");
    assertThat(feed.skipped()).isEqualTo(Map.of(Skipped.NO_LINK, 1));
  }

  @Test
  void shouldUseAGuidAsTheLinkOnlyIfItIsAnAddress() throws Exception {
    Feed feed =
        read(
            rss(
                """
                <item><title>Permanent</title><guid>https://herald.example/p</guid></item>
                <item><title>Opaque</title><guid isPermaLink="false">herald-4711</guid></item>
                <item><title>Nothing</title></item>
                """));

    assertThat(feed.entries())
        .extracting(FeedEntry::url)
        .containsExactly("https://herald.example/p");
    assertThat(feed.skipped()).isEqualTo(Map.of(Skipped.NO_LINK, 2));
  }

  @Test
  void shouldCountWhatCannotBeUsed() throws Exception {
    Feed feed =
        read(
            rss(
                """
                <item><link>javascript:alert(1)</link></item>
                <item><link>mailto:desk@herald.example</link></item>
                <item><link>https://herald.example/a?utm_source=rss</link></item>
                <item><link>https://herald.example/a</link></item>
                """));

    assertThat(feed.entries()).hasSize(1);
    assertThat(feed.skipped()).isEqualTo(Map.of(Skipped.BAD_LINK, 2, Skipped.REPEATED, 1));
  }

  @Test
  void shouldReadNoMoreThanAThousandEntries() throws Exception {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 1005; i++) {
      items.append("<item><link>https://herald.example/").append(i).append("</link></item>");
    }

    Feed feed = read(rss(items.toString()));

    assertThat(feed.entries()).hasSize(1000);
    assertThat(feed.skipped()).isEqualTo(Map.of(Skipped.BEYOND_LIMIT, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15.01.2026, 18:18",
        "Thursday the 15th",
        "2026-13-45T99:99",
        "Thu, 15 Jan 2026 25:61:00 GMT+99",
        "-1",
      })
  void shouldKeepAnEntryWhoseDateNobodyCanRead(String date) throws Exception {
    Feed feed =
        read(
            rss(
                "<item><link>https://herald.example/a</link><pubDate>"
                    + date
                    + "</pubDate></item>"));

    assertThat(feed.entries()).hasSize(1);
  }

  @Test
  void shouldBelieveTheBytesWhenThePrologLiesAboutTheCharset() throws Exception {
    String xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?>" + titled("Мост адчынены");

    assertThat(title(xml.getBytes(UTF_8), null)).isEqualTo("Мост адчынены");
    assertThat(title(xml.getBytes(WINDOWS_1251), null)).isEqualTo("Мост адчынены");
  }

  @Test
  void shouldBelieveThePrologRatherThanTheHeaderWhenTheBytesAreNotUtf8() throws Exception {
    String xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?>" + titled("Мост");

    assertThat(title(xml.getBytes(WINDOWS_1251), "text/xml; charset=utf-8")).isEqualTo("Мост");
    assertThat(title(titled("Мост").getBytes(WINDOWS_1251), "text/xml; charset=windows-1251"))
        .isEqualTo("Мост");
    assertThat(title(titled("Café").getBytes(ISO_8859_1), "text/xml; charset=no-such"))
        .isEqualTo("Café");
  }

  @Test
  void shouldReadPastAByteOrderMark() throws Exception {
    assertThat(title(("\uFEFF" + titled("Міст")).getBytes(UTF_8), null)).isEqualTo("Міст");
    assertThat(title(("\uFEFF" + titled("Міст")).getBytes(UTF_16LE), null)).isEqualTo("Міст");
    assertThat(title(titled("Міст").getBytes(UTF_16LE), null)).isEqualTo("Міст");
  }

  @Test
  void shouldRepairControlCharactersAndStrayAmpersands() throws Exception {
    String xml =
        rss(
            "<item><title>Fish & chips \u0007&nbsp;&copy; R&D &nosuch;</title>"
                + "<link><![CDATA[https://herald.example/a?x=1&y=2]]></link></item>");

    FeedEntry entry = read(xml).entries().get(0);

    assertThat(entry.hints().title()).isEqualTo("Fish & chips © R&D &nosuch;");
    assertThat(entry.url()).isEqualTo("https://herald.example/a?x=1&y=2");
  }

  @Test
  void shouldNeverReadAnExternalEntity() {
    String xml =
        "<!DOCTYPE rss [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>" + titled("&secret;");

    assertThat(titleOrFailure(xml)).doesNotContain("root").contains("secret");
  }

  @Test
  void shouldNotExpandEntitiesOfEntities() {
    String xml =
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + titled("&b;");

    assertThat(titleOrFailure(xml)).doesNotContain("aaaa");
  }

  @Test
  void shouldRefuseADocumentTypeThatNeverEnds() {
    assertThatThrownBy(() -> read("<!DOCTYPE rss [<!ENTITY a \"" + titled("x")))
        .isInstanceOf(UnreadableFeedException.class);
  }

  @Test
  void shouldRefuseNestingThatNoFeedHas() {
    assertThatThrownBy(() -> read(rss("<item>" + "<b>".repeat(100_000))))
        .isInstanceOf(UnreadableFeedException.class)
        .hasMessageContaining("nested deeper than 200");
    assertThatThrownBy(() -> read("{\"version\":" + "[".repeat(100_000)))
        .isInstanceOf(UnreadableFeedException.class);
  }

  @Test
  void shouldSayWhatADocumentIsThatIsNoFeed() {
    assertThatThrownBy(() -> read("  ")).hasMessage("the document is empty");
    assertThatThrownBy(() -> read("Service unavailable"))
        .hasMessage("the document is neither XML nor JSON");
    assertThatThrownBy(() -> read("<!DOCTYPE html><html><body>Gone</body></html>"))
        .hasMessage("the document is a web page, not a feed");
    assertThatThrownBy(() -> read("{\"version\": \"2\"}"))
        .hasMessageContaining("its version is not that of a JSON Feed");
    assertThatThrownBy(() -> read("<opml version=\"2.0\"/>"))
        .hasMessageStartingWith("the document is XML, but no feed we know:");
    assertThatThrownBy(() -> read(titled("cut off").substring(0, 60)))
        .hasMessageStartingWith("the document is broken XML:")
        .hasMessageNotContaining("\n");
  }

  @Test
  void shouldNoticeAChangeOfTitleSummaryOrDateButNotOfCategories() throws Exception {
    String entry = "<title>T</title><link>/a</link><description>S</description>";

    assertThat(fingerprint(entry)).isEqualTo(fingerprint(entry));
    assertThat(fingerprint(entry)).isEqualTo(fingerprint(entry + "<category>C</category>"));
    assertThat(fingerprint(entry)).isNotEqualTo(fingerprint(entry.replace("T<", "U<")));
    assertThat(fingerprint(entry)).isNotEqualTo(fingerprint(entry.replace("S<", "R<")));
    assertThat(fingerprint(entry))
        .isNotEqualTo(fingerprint(entry + "<pubDate>Thu, 15 Jan 2026 18:18:00 +0300</pubDate>"));
  }

  @Test
  void shouldBoundWhatAFeedSaysAboutAPage() throws Exception {
    Hints hints = read(titled("x".repeat(100_000))).entries().get(0).hints();

    assertThat(hints.title()).hasSizeLessThanOrEqualTo(500).endsWith("…");
  }

  private static String fingerprint(String item) throws UnreadableFeedException {
    return read(rss("<item>" + item + "</item>")).entries().get(0).fingerprint();
  }

  private static String titleOrFailure(String xml) {
    try {
      return String.valueOf(read(xml).entries().get(0).hints().title());
    } catch (UnreadableFeedException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static @Nullable String title(byte[] bytes, @Nullable String contentType)
      throws UnreadableFeedException {
    return FeedReader.read(bytes, contentType, "https://herald.example/feeds/all")
        .entries()
        .get(0)
        .hints()
        .title();
  }

  private static Feed read(String text) throws UnreadableFeedException {
    return FeedReader.read(text.getBytes(UTF_8), null, "https://herald.example/feeds/all");
  }

  private static String titled(String title) {
    return rss("<item><title>" + title + "</title><link>https://herald.example/a</link></item>");
  }

  private static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>H</title>" + items + "</channel></rss>";
  }
}
