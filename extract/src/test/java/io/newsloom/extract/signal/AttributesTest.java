package io.newsloom.extract.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/a/b.html?c=d&e=f",
        "http://News.Example:8080/a",
        "https://user@news.example/a",
        "https://news.example",
        "https://news.example?q",
        "https://news.example/a/../b/./c",
        "https://news.example/a#part",
        "https://news.example/a b",
        "https://news.example/ä",
        "https://news.example/a\\b",
        "//other.example/a",
        "/a/b",
        "?page=2",
        "mailto:desk@news.example",
        ""
      })
  void shouldMakeAddressesAbsoluteAsJsoupDoes(String address) {
    Element link = Jsoup.parse("<a>", "https://base.example/x/y").expectFirst("a");
    link.attr("href", address);

    assertThat(Attributes.address(link, "href")).isEqualTo(link.absUrl("href"));
  }

  @Test
  void shouldTakePlainAddressesAsTheyAre() {
    assertThat(Attributes.isPlainAddress("https://news.example/a/b.html?c=d&e=f")).isTrue();
    assertThat(Attributes.isPlainAddress("https://news.example/a/../b")).isFalse();
    assertThat(Attributes.isPlainAddress("/a/b")).isFalse();
  }
}
