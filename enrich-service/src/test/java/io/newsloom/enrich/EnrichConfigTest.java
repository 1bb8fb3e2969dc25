package io.newsloom.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.enrich.streams.StreamsSettings;
import io.newsloom.enrich.topology.Lane;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class EnrichConfigTest {

  private static final StreamsSettings STREAMS =
      new StreamsSettings(new KafkaSettings("localhost:9092"), Path.of("state"), 1, "classic");

  @Test
  void shouldAskForALane() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EnrichConfig(List.of(), "", false, STREAMS))
        .withMessage("no lane to run: say live, backfill or both");
  }

  @Test
  void shouldRefuseASuffixThatIsNoApplicationId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EnrichConfig(List.of(Lane.LIVE), "a b", false, STREAMS))
        .withMessageContaining("'a b'");
  }

  @Test
  void shouldGiveAReDerivationAnApplicationIdOfItsOwn() {
    assertThat(Lane.LIVE.applicationId("")).isEqualTo("newsloom-enrich");
    assertThat(Lane.BACKFILL.applicationId("v2")).isEqualTo("newsloom-enrich-backfill-v2");
  }

  @Test
  void shouldSayInOneLineWhatIsWrongWithTheSettings() {
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(new EnrichCommand())
            .setErr(new PrintWriter(err, true))
            .execute("--threads", "-1");

    assertThat(code).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement().asString().startsWith("enrich: ");
  }

  @Test
  void shouldExplainEveryOption() {
    String help = new CommandLine(new EnrichCommand()).getUsageMessage();

    assertThat(help).contains("--kafka", "--lanes", "--state-dir", "--threads", "--ops-port");
  }
}
