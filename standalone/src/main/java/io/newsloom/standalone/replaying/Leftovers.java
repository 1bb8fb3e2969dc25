package io.newsloom.standalone.replaying;

import io.newsloom.common.channel.Channel;
import io.newsloom.common.channel.ChannelSet;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.common.settings.SettingsException;
import io.newsloom.enrich.Rederivation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;

/** What a replay leaves in Kafka: the shadow's channels, its own topics, and how far it came. */
final class Leftovers {

  private static final int ATTEMPTS = 300;
  private static final long PAUSE_MILLIS = 100;

  private final KafkaSettings kafka;
  private final ChannelSet shadow;
  private final String application;

  Leftovers(KafkaSettings kafka, ChannelSet shadow) {
    this.kafka = kafka;
    this.shadow = shadow;
    this.application = Rederivation.applicationId(shadow);
  }

  /**
   * Removes all of it, so that a replay begins anew.
   *
   * @throws SettingsException if another replay into the same shadow runs
   */
  void clear() throws InterruptedException {
    Set<String> channels = shadow.all().stream().map(Channel::name).collect(Collectors.toSet());
    remove(name -> channels.contains(name) || isOwn(name));
  }

  /**
   * Removes what only the replay itself needed; the shadow's channels stay. To be called by the
   * replay that made it: its members leave a group only when they time out, so they are sent off.
   */
  void clearWorkings() throws InterruptedException {
    try (Admin admin = Admin.create(kafka.clientProperties())) {
      if (hasMembers(admin)) {
        admin
            .removeMembersFromConsumerGroup(
                application, new RemoveMembersFromConsumerGroupOptions())
            .all()
            .get();
      }
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof GroupIdNotFoundException)) {
        throw failure(e);
      }
    }
    remove(this::isOwn);
  }

  private boolean hasMembers(Admin admin) throws ExecutionException, InterruptedException {
    return admin.describeConsumerGroups(List.of(application)).all().get().values().stream()
        .anyMatch(group -> !group.members().isEmpty());
  }

  private SettingsException failure(ExecutionException e) {
    return new SettingsException(
        "cannot remove what is left of a replay at " + kafka.bootstrapServers(), e.getCause());
  }

  private boolean isOwn(String topic) {
    return topic.startsWith(application + "-");
  }

  private void remove(Predicate<String> wanted) throws InterruptedException {
    try (Admin admin = Admin.create(kafka.clientProperties())) {
      removeGroup(admin);
      List<String> names = names(admin, wanted);
      admin.deleteTopics(names).all().get();
      for (int attempt = 1; !names(admin, wanted).isEmpty(); attempt++) {
        if (attempt == ATTEMPTS) {
          throw new SettingsException("Kafka still lists " + names(admin, wanted));
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  private void removeGroup(Admin admin) throws ExecutionException, InterruptedException {
    try {
      admin.deleteConsumerGroups(List.of(application)).all().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GroupNotEmptyException) {
        throw new SettingsException(
            "another replay into '%s' runs, or was killed less than a minute ago"
                .formatted(shadow.name()));
      }
      if (!(e.getCause() instanceof GroupIdNotFoundException)) {
        throw e;
      }
    }
  }

  private static List<String> names(Admin admin, Predicate<String> wanted)
      throws ExecutionException, InterruptedException {
    return admin.listTopics().names().get().stream().filter(wanted).sorted().toList();
  }
}
