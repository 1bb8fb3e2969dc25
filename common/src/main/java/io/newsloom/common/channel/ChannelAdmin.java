package io.newsloom.common.channel;

import io.newsloom.common.settings.SettingsException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Creates channels that are missing and tells where existing ones differ from their definition. */
public final class ChannelAdmin {

  private static final int DESCRIBE_ATTEMPTS = 100;
  private static final long DESCRIBE_PAUSE_MILLIS = 100;

  private final Properties clientProperties;
  private final Optional<Short> replication;

  /**
   * @param clientProperties how to reach Kafka
   * @param replication replicas of each channel; empty = the broker's default
   */
  public ChannelAdmin(Properties clientProperties, Optional<Short> replication) {
    this.clientProperties = clientProperties;
    this.replication = replication;
  }

  /**
   * Makes sure that the channels exist as defined. Several processes may do this at once.
   *
   * @return names of the channels that were created now
   * @throws SettingsException if Kafka cannot be reached, or a channel exists with other settings
   */
  public List<String> createOrCheck(Collection<? extends Channel<?, ?>> channels) {
    return withAdmin(
        admin -> {
          List<String> created = create(admin, channels);
          awaitCreated(admin, channels);
          List<String> differences = differences(admin, channels);
          if (!differences.isEmpty()) {
            throw new SettingsException(
                "channels differ from their definition: " + String.join("; ", differences));
          }
          return created;
        });
  }

  /**
   * Compares the channels there are with their definition, and changes nothing.
   *
   * @return a line for each channel that is missing and for each setting that differs
   * @throws SettingsException if Kafka cannot be reached
   */
  public List<String> check(Collection<? extends Channel<?, ?>> channels) {
    return withAdmin(
        admin -> {
          Set<String> existing = admin.listTopics().names().get();
          List<String> lines = new ArrayList<>();
          List<Channel<?, ?>> present = new ArrayList<>();
          for (Channel<?, ?> channel : channels) {
            if (existing.contains(channel.name())) {
              present.add(channel);
            } else {
              lines.add(channel.name() + " is missing");
            }
          }
          lines.addAll(differences(admin, present));
          return lines;
        });
  }

  private List<String> withAdmin(Task task) {
    try (Admin admin = Admin.create(clientProperties)) {
      return task.run(admin);
    } catch (ExecutionException e) {
      throw new SettingsException(unreachable(), e.getCause());
    } catch (KafkaException e) { // a bootstrap address that is no address, broken TLS settings
      throw new SettingsException(unreachable(), e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SettingsException("interrupted while preparing channels", e);
    }
  }

  /**
   * Makes sure that the channels are there, and changes nothing.
   *
   * @throws SettingsException if Kafka cannot be reached, or a channel is missing
   */
  public void require(Collection<? extends Channel<?, ?>> channels) {
    List<String> missing =
        withAdmin(
            admin -> {
              Set<String> existing = admin.listTopics().names().get();
              return channels.stream()
                  .<String>map(Channel::name)
                  .filter(name -> !existing.contains(name))
                  .toList();
            });
    if (!missing.isEmpty()) {
      throw new SettingsException(
          "channels are missing at %s: %s; create them with --create-channels"
              .formatted(clientProperties.get("bootstrap.servers"), String.join(", ", missing)));
    }
  }

  private String unreachable() {
    return "cannot prepare channels at " + clientProperties.get("bootstrap.servers");
  }

  private List<String> create(Admin admin, Collection<? extends Channel<?, ?>> channels)
      throws ExecutionException, InterruptedException {
    Set<String> existing = admin.listTopics().names().get();
    List<NewTopic> missing =
        channels.stream()
            .filter(channel -> !existing.contains(channel.name()))
            .map(
                channel ->
                    new NewTopic(channel.name(), Optional.of(channel.partitions()), replication)
                        .configs(channel.config()))
            .toList();
    List<String> created = new ArrayList<>();
    for (var result : admin.createTopics(missing).values().entrySet()) {
      try {
        result.getValue().get();
        created.add(result.getKey());
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof TopicExistsException)) { // another process was first
          throw e;
        }
      }
    }
    return created;
  }

  /** A broker acknowledges a topic a moment before every broker, itself included, describes it. */
  private static void awaitCreated(Admin admin, Collection<? extends Channel<?, ?>> channels)
      throws ExecutionException, InterruptedException {
    List<String> names = channels.stream().<String>map(Channel::name).toList();
    List<ConfigResource> resources = names.stream().map(ChannelAdmin::resource).toList();
    for (int attempt = 1; ; attempt++) {
      try {
        admin.describeTopics(names).allTopicNames().get();
        admin.describeConfigs(resources).all().get();
        return;
      } catch (ExecutionException e) {
        boolean again = e.getCause() instanceof UnknownTopicOrPartitionException;
        if (!again || attempt == DESCRIBE_ATTEMPTS) {
          throw e;
        }
        TimeUnit.MILLISECONDS.sleep(DESCRIBE_PAUSE_MILLIS);
      }
    }
  }

  private static List<String> differences(Admin admin, Collection<? extends Channel<?, ?>> channels)
      throws ExecutionException, InterruptedException {
    List<String> names = channels.stream().<String>map(Channel::name).toList();
    List<ConfigResource> resources = names.stream().map(ChannelAdmin::resource).toList();
    Map<String, TopicDescription> topics = admin.describeTopics(names).allTopicNames().get();
    Map<ConfigResource, Config> configs = admin.describeConfigs(resources).all().get();
    List<String> differences = new ArrayList<>();
    for (Channel<?, ?> channel : channels) {
      int partitions = Objects.requireNonNull(topics.get(channel.name())).partitions().size();
      compare(channel, "partitions", "" + channel.partitions(), "" + partitions)
          .ifPresent(differences::add);
      Config config = Objects.requireNonNull(configs.get(resource(channel.name())));
      channel
          .config()
          .forEach(
              (key, wanted) ->
                  compare(channel, key, wanted, valueOf(config, key)).ifPresent(differences::add));
    }
    return differences;
  }

  private static Optional<String> compare(
      Channel<?, ?> channel, String setting, String wanted, String actual) {
    return wanted.equals(actual)
        ? Optional.empty()
        : Optional.of("%s has %s=%s, not %s".formatted(channel.name(), setting, actual, wanted));
  }

  private static ConfigResource resource(String channel) {
    return new ConfigResource(ConfigResource.Type.TOPIC, channel);
  }

  private interface Task {
    List<String> run(Admin admin) throws ExecutionException, InterruptedException;
  }

  private static String valueOf(Config config, String key) {
    ConfigEntry entry = config.get(key);
    return entry == null || entry.value() == null ? "" : entry.value();
  }
}
