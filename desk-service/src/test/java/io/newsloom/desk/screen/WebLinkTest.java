package io.newsloom.desk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

  @Test
  void shouldLeadToWebAddresses() {
    assertThat(WebLink.of("https://news.example/a?b=1"))
        .isEqualTo(new WebLink("https://news.example/a?b=1", "news.example"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//news.example/a",
        "/a",
        ""
      })
  void shouldLeadNowhereElse(String url) {
    assertThat(WebLink.of(url)).isNull();
  }
}
