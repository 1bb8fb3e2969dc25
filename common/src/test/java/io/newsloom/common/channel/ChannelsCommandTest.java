package io.newsloom.common.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ChannelsCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine command =
      ChannelsMain.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

  @Test
  void shouldListEveryChannelWithItsPartitionsAndPurpose() {
    assertThat(command.execute("list")).isZero();

    assertThat(out.toString().lines()).hasSize(Channels.all().size());
    assertThat(out.toString())
        .containsPattern("newsloom\\.articles +4  Article events")
        .containsPattern("newsloom\\.topic\\.politics +1  ");
  }

  @Test
  void shouldExplainItselfWithoutASubCommand() {
    assertThat(command.execute()).isZero();

    assertThat(out.toString()).contains("Usage: channels", "create", "check", "list");
  }

  @Test
  void shouldSayInOneLineThatKafkaHasNoSuchAddress() {
    assertThat(command.execute("check", "--kafka", "nowhere.invalid:9092")).isEqualTo(1);

    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString())
        .startsWith("channels: cannot prepare channels at nowhere.invalid:9092");
  }

  @Test
  void shouldRefuseAnUnknownOption() {
    assertThat(command.execute("list", "--all")).isEqualTo(2);

    assertThat(err.toString()).contains("Unknown option: '--all'");
  }
}
