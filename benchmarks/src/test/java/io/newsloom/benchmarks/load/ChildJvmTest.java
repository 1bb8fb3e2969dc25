package io.newsloom.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildJvmTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void shouldGiveTheRestOfTheLineItWaitsFor(@TempDir Path directory) throws InterruptedException {
    try (ChildJvm child = start(directory, List.of())) {
      assertThat(child.awaitLine("said ", PATIENCE)).isEqualTo("hello");
      assertThat(child.peakResidentBytes()).isGreaterThanOrEqualTo(0);
    }
  }

  @Test
  void shouldSayThatAProcessEndedAndWhereItsOutputIs(@TempDir Path directory) {
    try (ChildJvm child = start(directory, List.of("--no-such-option"))) {
      assertThatThrownBy(() -> child.awaitLine("ready", PATIENCE))
          .hasMessageContaining("talker ended with 1; its output is in")
          .hasMessageContaining("talker.log");
    }
  }

  private static ChildJvm start(Path directory, List<String> options) {
    return ChildJvm.start(
        "talker",
        directory.resolve("talker.log"),
        options,
        Map.of(),
        List.of(Talker.class.getName(), "hello"));
  }

  /** Says a line and stays. */
  static final class Talker {
    private Talker() {}

    public static void main(String[] args) throws InterruptedException {
      System.out.println("It said " + args[0]);
      Thread.currentThread().join();
    }
  }
}
