package io.newsloom.extract.body;

import io.newsloom.extract.signal.Outline;
import io.newsloom.extract.signal.SignalReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Outlines of test pages. */
final class Outlines {

  private Outlines() {}

  static Outline parse(String html, String... url) {
    return of(url.length == 0 ? Jsoup.parse(html) : Jsoup.parse(html, url[0]));
  }

  static Outline of(Document document) {
    return new SignalReader().read(document).outline();
  }
}
