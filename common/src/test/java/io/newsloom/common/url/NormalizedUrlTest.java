package io.newsloom.common.url;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsloom.common.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedUrlTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          HTTP://Example.COM/A,                          http://example.com/A
          https://example.com,                           https://example.com/
          https://example.com./news,                     https://example.com/news
          https://example.com:443/,                      https://example.com/
          http://example.com:80/,                        http://example.com/
          https://example.com:8443/,                     https://example.com:8443/
          https://user:secret@example.com/,              https://example.com/
          https://example.com/a/../b/./c,                https://example.com/b/c
          https://example.com/a//b,                      https://example.com/a/b
          https://example.com/a#comments,                https://example.com/a
          https://example.com/a b,                       https://example.com/a%20b
          https://example.com/100%,                      https://example.com/100%25
          https://example.com/%d0%bd,                    https://example.com/%D0%BD
          https://example.com/новости,                   https://example.com/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8
          https://пример.рф/1,                           https://xn--e1afmkfd.xn--p1ai/1
          """)
  void shouldGiveOneSpellingToAnAddress(String url, String normal) {
    assertThat(NormalizedUrl.of(url)).map(NormalizedUrl::value).contains(normal);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          https://example.com/a?b=2&a=1,                          https://example.com/a?a=1&b=2
          https://example.com/a?,                                 https://example.com/a
          https://example.com/a?utm_source=x&id=7&fbclid=y,       https://example.com/a?id=7
          https://example.com/a?UTM_Medium=x,                     https://example.com/a
          https://example.com/a?utm_anything_new=x,               https://example.com/a
          https://example.com/a?PHPSESSID=1f2e&id=7,              https://example.com/a?id=7
          https://example.com/a;jsessionid=1F2E?id=7,             https://example.com/a?id=7
          https://example.com/a?utmost=1,                         https://example.com/a?utmost=1
          """)
  void shouldKeepOfAQueryWhatSaysWhatIsShown(String url, String normal) {
    assertThat(NormalizedUrl.of(url)).map(NormalizedUrl::value).contains(normal);
  }

  @Test
  void shouldKeepTheSchemeAsPartOfTheIdentity() {
    assertThat(NormalizedUrl.of("http://example.com/"))
        .isNotEqualTo(NormalizedUrl.of("https://example.com/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "news",
        "/news/1",
        "//example.com/a",
        "ftp://example.com/a",
        "javascript:alert(1)",
        "data:text/html,hello",
        "file:///etc/passwd",
        "https://",
        "https:///a",
        "https://exa mple.com/",
        "https://example.com\\a",
        "http://[::1",
        "https://example.com:99999/",
        "https://example.com:port/",
        "example.com/a",
        "https://example.com/o%4d%zz,Z-.+ß\"?*"
      })
  void shouldTakeNothingElseForAWebAddress(String text) {
    assertThat(NormalizedUrl.of(text)).isEmpty();
  }

  @Test
  void shouldRefuseAnAddressLongerThanAnyPageHas() {
    String longest = "https://example.com/".concat("a".repeat(NormalizedUrl.MAX_LENGTH - 20));

    assertThat(NormalizedUrl.of(longest)).isPresent();
    assertThat(NormalizedUrl.of(longest + "a")).isEmpty();
    assertThat(NormalizedUrl.of("https://example.com/" + "я".repeat(NormalizedUrl.MAX_LENGTH / 4)))
        .as("six times as long once its letters are escaped")
        .isEmpty();
  }

  @Test
  void shouldGiveItselfWhenNormalisedAgainAndNeverThrow() {
    Random random = new Random(20_260_115);
    int accepted = 0;
    for (int i = 0; i < 20_000; i++) {
      String odd = oddUrl(random);
      Optional<NormalizedUrl> once = NormalizedUrl.of(odd);
      if (once.isPresent()) {
        accepted++;
        assertThat(NormalizedUrl.of(once.get().value())).as(odd).isEqualTo(once);
        assertThat(once.get().site()).as(odd).isNotEmpty();
      }
    }
    assertThat(accepted).as("of the odd URLs enough are URLs at all").isGreaterThan(5_000);
  }

  private static String oddUrl(Random random) {
    List<String> pieces =
        List.of(
            "a",
            "Z",
            "9",
            "/",
            "//",
            "..",
            ".",
            "?",
            "&",
            "=",
            "#",
            ";",
            ":",
            "@",
            "+",
            " ",
            "%",
            "%2e",
            "%2F",
            "%41",
            "%zz",
            "%E0%A4",
            "%4",
            "ß",
            "ў",
            "日",
            "\u00a0",
            "\u0000",
            "\ud800",
            "\ud83d\ude00",
            "utm_id=1",
            "?sid=2&utm_source=",
            ";jsessionid=",
            "[",
            "]",
            "{",
            "|",
            "\\",
            "^",
            "<",
            "\"",
            "'",
            "~",
            "_",
            "-",
            "$",
            "!",
            "*");
    StringBuilder url = new StringBuilder(random.nextBoolean() ? "https://" : "HTTP://");
    url.append(random.nextInt(4) == 0 ? "" : "Ex.com");
    url.append(random.nextInt(3) == 0 ? "" : "/");
    for (int n = random.nextInt(12); n > 0; n--) {
      url.append(pieces.get(random.nextInt(pieces.size())));
    }
    return url.toString();
  }

  @Test
  void shouldNameTheSiteWithoutWww() {
    assertThat(NormalizedUrl.of("https://www.example.com:8443/a").orElseThrow().site())
        .isEqualTo("example.com");
    assertThat(NormalizedUrl.of("https://news.example.com/a").orElseThrow().site())
        .isEqualTo("news.example.com");
  }

  @Test
  void shouldBePlainTextInJson() {
    NormalizedUrl url = NormalizedUrl.of("https://example.com/a").orElseThrow();

    assertThat(Json.mapper().writeValueAsString(url)).isEqualTo("\"https://example.com/a\"");
    assertThat(Json.mapper().readValue("\"https://example.com/a\"", NormalizedUrl.class))
        .isEqualTo(url);
  }

  @Test
  void shouldSortByItsText() {
    assertThat(new NormalizedUrl("https://a.example/"))
        .isLessThan(new NormalizedUrl("https://b.example/"));
  }

  @Test
  void shouldRefuseToBeEmpty() {
    assertThatThrownBy(() -> new NormalizedUrl("")).isInstanceOf(IllegalArgumentException.class);
  }
}
