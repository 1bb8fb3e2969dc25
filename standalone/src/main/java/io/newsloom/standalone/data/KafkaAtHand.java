package io.newsloom.standalone.data;

import io.newsloom.broker.EmbeddedBroker;
import io.newsloom.common.channel.ChannelAdmin;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.standalone.terminal.Logs;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The Kafka whose channels a command works on: one that runs, or while nothing runs the embedded
 * one, for as long as the work takes.
 */
public final class KafkaAtHand {

  @Mixin private KafkaChoice kafka = new KafkaChoice();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "If nothing runs here and no Kafka is named: where an embedded Kafka keeps its data."
              + " Unless given, where 'newsloom up' does.")
  private @Nullable Path data;

  /** What is to be done with it; the answer is an exit code. */
  public interface Work {
    int on(KafkaSettings kafka) throws InterruptedException;
  }

  /** Does the work, with all channels there. */
  public int run(Work work) throws InterruptedException {
    Optional<KafkaSettings> running = data == null ? kafka.settings() : Optional.empty();
    if (running.isPresent()) {
      new ChannelAdmin(running.get().clientProperties(), Optional.empty()).require(Channels.all());
      return work.on(running.get());
    }
    try (DataDirectory directory =
        DataDirectory.open(data == null ? DataDirectory.standard("data") : data)) {
      Logs.toFile(directory.log());
      try (EmbeddedBroker broker = EmbeddedBroker.start(directory.broker(), 0)) {
        KafkaSettings embedded = new KafkaSettings(broker.bootstrapServers());
        new ChannelAdmin(embedded.clientProperties(), Optional.of((short) 1))
            .createOrCheck(Channels.all());
        return work.on(embedded);
      }
    }
  }
}
