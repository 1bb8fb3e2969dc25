package io.newsloom.common.channel;

import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.common.settings.SettingsException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code channels}: creates, checks and lists the channels. */
@Command(
    name = "channels",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Creates, checks or lists the Kafka topics that Newsloom uses.")
public final class ChannelsCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  /** Without a sub-command there is nothing to do but to explain. */
  @Override
  public void run() {
    CommandSpec self = Objects.requireNonNull(spec);
    self.commandLine().usage(self.commandLine().getOut());
  }

  @Command(
      name = "create",
      mixinStandardHelpOptions = true,
      description = "Creates the channels that are missing, and checks the others.")
  int create(
      @Mixin KafkaSettings kafka,
      @Option(
              names = "--replication",
              paramLabel = "COUNT",
              description =
                  "Replicas of each channel (env NEWSLOOM_REPLICATION; default: the broker's own"
                      + " default).",
              defaultValue = "${env:NEWSLOOM_REPLICATION}")
          @Nullable Short replication) {
    ChannelAdmin admin =
        new ChannelAdmin(kafka.clientProperties(), Optional.ofNullable(replication));
    List<String> created = admin.createOrCheck(Channels.all());
    created.forEach(name -> out().println("created " + name));
    out().printf("%d channels are as defined%n", Channels.all().size());
    return 0;
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Says which channels are missing or differ from their definition.")
  int check(@Mixin KafkaSettings kafka) {
    ChannelAdmin admin = new ChannelAdmin(kafka.clientProperties(), Optional.empty());
    List<String> differences = admin.check(Channels.all());
    if (!differences.isEmpty()) {
      differences.forEach(difference -> out().println(difference));
      throw new SettingsException(
          differences.size() + " differences: run 'channels create' for what is missing");
    }
    out().printf("%d channels are as defined%n", Channels.all().size());
    return 0;
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the channels: name, partitions, purpose.")
  int list() {
    for (Channel<?, ?> channel : Channels.all()) {
      out().printf("%-32s %2d  %s%n", channel.name(), channel.partitions(), channel.purpose());
    }
    return 0;
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }
}
