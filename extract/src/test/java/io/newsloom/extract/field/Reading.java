package io.newsloom.extract.field;

import io.newsloom.common.page.Fetch;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.extract.date.DateReader;
import io.newsloom.extract.signal.SignalReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jsoup.Jsoup;

/** Reads the fields of small pages. */
final class Reading {

  static final Instant FETCHED = Instant.parse("2026-02-03T10:00:00Z");
  static final String URL = "https://www.harbour-times.example/news/ferry-returns";

  private static final FieldReader READER = new FieldReader(new DateReader());

  private Reading() {}

  static Fields of(String head, String body) {
    return at(URL, "<html lang=en><head>" + head + "</head><body>" + body + "</body></html>");
  }

  static Fields at(String url, String html) {
    return of(
        Fetch.plain(url, "text/html", FETCHED, new SourceRef("test", "Test", "import", null)),
        html);
  }

  static Fields of(Fetch fetch, String html) {
    Page page =
        Page.of(
            NormalizedUrl.of(fetch.url()).orElseThrow(),
            fetch,
            html.getBytes(StandardCharsets.UTF_8));
    return READER.read(page, new SignalReader().read(Jsoup.parse(html, fetch.contentUrl())));
  }

  static String linked(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }
}
