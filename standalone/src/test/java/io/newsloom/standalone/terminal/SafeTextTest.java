package io.newsloom.standalone.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

  @Test
  void shouldTakeAwayWhatWouldRunATerminal() {
    assertThat(SafeText.line("Bridge \u001b[2J\u001b]0;owned\u0007 opens\r\n today"))
        .isEqualTo("Bridge [2J ]0;owned opens today");
  }

  @Test
  void shouldTakeAwayWhatWouldTurnALineAround() {
    assertThat(SafeText.line("abc\u202Efed")).isEqualTo("abc fed");
  }

  @Test
  void shouldKeepLettersOfAllScripts() {
    assertThat(SafeText.line("Ўсё добра · 好 · \u0646\u0645\u06CC\u200C\u062F"))
        .isEqualTo("Ўсё добра · 好 · \u0646\u0645\u06CC\u200C\u062F");
  }
}
