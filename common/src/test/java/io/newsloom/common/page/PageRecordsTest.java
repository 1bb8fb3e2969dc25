package io.newsloom.common.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsloom.common.channel.Channels;
import io.newsloom.common.event.CloudEvents;
import io.newsloom.common.url.NormalizedUrl;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageRecordsTest {

  private static final NormalizedUrl ID =
      NormalizedUrl.of("https://example.org/news/1").orElseThrow();
  private static final Instant FETCHED = Instant.parse("2026-01-15T18:20:03.250Z");
  private static final byte[] BODY = {'<', 'p', '>', (byte) 0xcf, (byte) 0xff, 0};

  private static Fetch fetch() {
    return new Fetch(
        "https://example.org/news/1?utm_source=feed",
        "https://example.org/news/1",
        200,
        "text/html; charset=windows-1251",
        "be",
        "noarchive",
        "1",
        "search=yes, ai-train=no",
        FETCHED,
        BODY.length,
        new SourceRef("example", "Example News", "rss", "Europe/Minsk"),
        new Hints("Title", null, null, "be", List.of("A. Author"), List.of("Politics", "World")));
  }

  @Test
  void shouldReadBackWhatItWrote() throws UnreadablePageException {
    Page page = Page.of(ID, fetch(), BODY);

    ProducerRecord<String, byte[]> record = PageRecords.write(Channels.PAGES, page);
    Page read = PageRecords.read(record.key(), record.headers(), record.value());

    assertThat(read.id()).isEqualTo(ID);
    assertThat(read.fetch()).isEqualTo(fetch());
    assertThat(read.body()).isEqualTo(BODY);
  }

  @Test
  void shouldDescribeThePageInCloudEventsHeaders() {
    ProducerRecord<String, byte[]> record =
        PageRecords.write(Channels.PAGES, Page.of(ID, fetch(), BODY));

    assertThat(record.topic()).isEqualTo("newsloom.pages");
    assertThat(record.timestamp()).isEqualTo(FETCHED.toEpochMilli());
    assertThat(header(record, CloudEvents.SPEC_VERSION)).isEqualTo("1.0");
    assertThat(header(record, CloudEvents.TYPE)).isEqualTo("io.newsloom.page.fetched");
    assertThat(header(record, CloudEvents.SOURCE)).isEqualTo("/newsloom/sources/example");
    assertThat(header(record, CloudEvents.TIME)).isEqualTo("2026-01-15T18:20:03.250Z");
    assertThat(header(record, CloudEvents.SUBJECT)).isEqualTo(fetch().url());
    assertThat(header(record, CloudEvents.CONTENT_TYPE))
        .isEqualTo("text/html; charset=windows-1251");
  }

  @Test
  void shouldGiveTheSamePageTheSameEventId() {
    Page page = Page.of(ID, fetch(), BODY);

    String first = header(PageRecords.write(Channels.PAGES, page), CloudEvents.ID);
    String again = header(PageRecords.write(Channels.PAGES, page), CloudEvents.ID);

    assertThat(first).isNotEmpty().isEqualTo(again);
  }

  @Test
  void shouldCarryALargeDocumentWithoutItsBytes() throws UnreadablePageException {
    Page page = Page.of(ID, fetch(), new byte[Page.MAX_BYTES + 1]);

    ProducerRecord<String, byte[]> record = PageRecords.write(Channels.PAGES, page);
    Page read = PageRecords.read(record.key(), record.headers(), record.value());

    assertThat(record.value()).isEmpty();
    assertThat(read.oversize()).isTrue();
    assertThat(read.fetch().bodyBytes()).isEqualTo(Page.MAX_BYTES + 1);
  }

  @Test
  void shouldTakeAnAbsentValueForAnEmptyDocument() throws UnreadablePageException {
    Page read = PageRecords.read(ID.value(), headersOf(Page.of(ID, fetch(), BODY)), null);

    assertThat(read.body()).isEmpty();
  }

  @Test
  void shouldSayThatTheKeyIsMissing() {
    assertUnreadable(null, headersOf(Page.of(ID, fetch(), BODY)), BODY, "no key");
  }

  @Test
  void shouldSayThatTheKeyIsNoAddress() {
    assertUnreadable("news 1", headersOf(Page.of(ID, fetch(), BODY)), BODY, "no web address");
  }

  @Test
  void shouldSayThatTheFetchIsMissing() {
    assertUnreadable(ID.value(), new RecordHeaders(), BODY, "newsloom-fetch is missing");
  }

  @Test
  void shouldSayThatTheFetchIsNull() {
    Headers headers = new RecordHeaders();
    headers.add(CloudEvents.FETCH, null);

    assertUnreadable(ID.value(), headers, BODY, "newsloom-fetch is missing");
  }

  @Test
  void shouldSayThatTheFetchIsNoJson() {
    assertUnreadable(ID.value(), fetchHeader("{\"url\":"), BODY, "newsloom-fetch is broken");
  }

  @Test
  void shouldSayThatTheFetchIsNullInJson() {
    assertUnreadable(ID.value(), fetchHeader("null"), BODY, "newsloom-fetch is broken");
  }

  @Test
  void shouldSayThatTheFetchLacksAField() {
    assertUnreadable(ID.value(), fetchHeader("{\"status\":200}"), BODY, "url");
  }

  @Test
  void shouldRefuseARecordLargerThanAPageMayBe() {
    Headers headers = headersOf(Page.of(ID, fetch(), BODY));

    assertUnreadable(ID.value(), headers, new byte[Page.MAX_BYTES + 1], "more than the");
  }

  private static void assertUnreadable(
      @Nullable String key, Headers headers, byte[] value, String reason) {
    assertThatThrownBy(() -> PageRecords.read(key, headers, value))
        .isInstanceOf(UnreadablePageException.class)
        .hasMessageContaining(reason);
  }

  private static Headers headersOf(Page page) {
    return PageRecords.write(Channels.PAGES, page).headers();
  }

  private static Headers fetchHeader(String json) {
    Headers headers = new RecordHeaders();
    headers.add(CloudEvents.FETCH, json.getBytes(StandardCharsets.UTF_8));
    return headers;
  }

  private static String header(ProducerRecord<String, byte[]> record, String name) {
    return CloudEvents.get(record.headers(), name).orElse("");
  }
}
