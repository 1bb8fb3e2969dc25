package io.newsloom.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Annotators;
import io.newsloom.common.channel.ChannelAdmin;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.settings.SettingsException;
import io.newsloom.common.telemetry.Health;
import io.newsloom.common.telemetry.Service;
import io.newsloom.enrich.streams.RocksMemory;
import io.newsloom.enrich.streams.RunningLane;
import io.newsloom.enrich.topology.EnrichTopology;
import io.newsloom.enrich.topology.Lane;
import io.newsloom.extract.ArticleExtractor;
import io.newsloom.extract.Extractor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns pages into articles, in a live lane and a back-fill lane. */
public final class EnrichService implements Service {

  private final EnrichConfig config;
  private final Extractor extractor;
  private final Annotator annotator;
  private final MeterRegistry registry;
  private volatile List<RunningLane> lanes = List.of();
  private volatile boolean stopped;
  private @Nullable RocksMemory memory;

  /** With the house's own extractor and annotators. */
  public EnrichService(EnrichConfig config, MeterRegistry registry) {
    this(config, ArticleExtractor.standard(), Annotators.standard(), registry);
  }

  /** With others; what they say of sites' rules that have drifted is counted and logged. */
  public EnrichService(
      EnrichConfig config, Extractor extractor, Annotator annotator, MeterRegistry registry) {
    this.config = config;
    this.extractor = new DriftWatch(extractor, registry);
    this.annotator = annotator;
    this.registry = registry;
  }

  @Override
  public String name() {
    return "enrich";
  }

  /**
   * Starts the lanes.
   *
   * @throws SettingsException if Kafka cannot be reached or channels are missing
   */
  @Override
  public synchronized void start() {
    if (memory != null) {
      throw new IllegalStateException("started before");
    }
    prepareChannels();
    RocksMemory shared = RocksMemory.allocate();
    memory = shared;
    lanes = config.lanes().stream().map(lane -> lane(lane, shared)).toList();
    lanes.forEach(RunningLane::start);
  }

  private void prepareChannels() {
    ChannelAdmin admin = new ChannelAdmin(config.kafka().clientProperties(), Optional.empty());
    if (config.createChannels()) {
      admin.createOrCheck(Channels.all());
    } else {
      admin.require(Channels.all());
    }
  }

  private RunningLane lane(Lane lane, RocksMemory shared) {
    OutcomeCounters counters = new OutcomeCounters(lane, registry);
    EnrichTopology topology = new EnrichTopology(lane, extractor, annotator, counters::count);
    return new RunningLane(
        lane.toString(),
        lane.applicationId(config.suffix()),
        topology,
        config.streams(),
        shared,
        registry);
  }

  /** Live while every lane is, ready when every lane is. */
  @Override
  public Health health() {
    if (lanes.isEmpty()) {
      return Health.starting(stopped ? "stopped" : "not started");
    }
    List<Health> all = lanes.stream().map(RunningLane::health).toList();
    return new Health(
        all.stream().allMatch(Health::live),
        all.stream().allMatch(Health::ready),
        all.stream().map(Health::detail).collect(Collectors.joining(", ")));
  }

  @Override
  public synchronized void close() {
    List<RunningLane> running = lanes;
    lanes = List.of();
    stopped = true;
    running.parallelStream().forEach(RunningLane::close);
    if (memory != null && !running.isEmpty()) {
      memory.close();
    }
  }
}
