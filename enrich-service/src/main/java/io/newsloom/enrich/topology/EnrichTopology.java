package io.newsloom.enrich.topology;

import io.newsloom.annotate.Annotator;
import io.newsloom.common.channel.Channel;
import io.newsloom.common.channel.ChannelSet;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.event.Outcome;
import io.newsloom.common.json.JsonSerde;
import io.newsloom.enrich.version.Known;
import io.newsloom.extract.Extractor;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.TimestampExtractor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Pages to articles, as the figure in the design has it:
 *
 * <pre>
 * pages -> extract -> by article id -> version -> annotate -> write -> remember -> articles, topics
 *             |                           ^                                |
 *             |                  articles (the other lane)                 |
 *             +------------> outcomes, rejects, dead letters <-------------+
 * </pre>
 *
 * <p>A step never throws for what a page holds: what it finds is a {@link Step}, and one that
 * {@linkplain Step.Settled settles} the page leads out.
 */
public final class EnrichTopology {

  /** The state store: article id to what is known of the article. */
  public static final String VERSIONS = "versions";

  private static final Serde<byte[]> BYTES = Serdes.ByteArray();
  private static final Serde<String> TEXT = Serdes.String();

  private final List<String> pageChannels;
  private final ChannelSet out;
  private final Extractor extractor;
  private final Annotator annotator;
  private final Consumer<Outcome> watcher;

  /**
   * The topology of a lane.
   *
   * @param watcher told each outcome as it is decided, for metrics; what is committed may differ
   *     after a crash, so that the outcomes channel is the truth
   */
  public EnrichTopology(
      Lane lane, Extractor extractor, Annotator annotator, Consumer<Outcome> watcher) {
    this(List.of(lane.pages()), ChannelSet.LIVE, extractor, annotator, watcher);
  }

  /**
   * The topology from any pages to any set of channels.
   *
   * @param pages the channels it reads
   * @param out where all that it makes goes, and what it learns earlier versions from
   */
  public EnrichTopology(
      List<Channel<String, byte[]>> pages,
      ChannelSet out,
      Extractor extractor,
      Annotator annotator,
      Consumer<Outcome> watcher) {
    this.pageChannels = pages.stream().map(Channel::name).toList();
    this.out = out;
    this.extractor = extractor;
    this.annotator = annotator;
    this.watcher = watcher;
  }

  /** Adds sources, steps, store and sinks, every one of them named. */
  public void addTo(StreamsBuilder builder) {
    builder.addStateStore(versions());
    learnFromTheOtherLane(builder);

    KStream<String, Step> pages =
        builder.stream(pageChannels, arriving("pages", ArrivalTime::of))
            .process(() -> new ExtractStep(extractor), Named.as("extract"));
    KStream<String, Step> articles =
        pages
            .process(each(Records::candidate), Named.as("candidate"))
            .repartition(byArticleId())
            .process(VersionStep::new, Named.as("version"), VERSIONS)
            .mapValues(new AnnotateStep(annotator)::apply, Named.as("annotate"))
            .mapValues(WriteStep::apply, Named.as("write"))
            .process(RememberStep::new, Named.as("remember"), VERSIONS);

    settle(pages, "page");
    settle(articles, "article");
    emit(articles);
  }

  private void learnFromTheOtherLane(StreamsBuilder builder) {
    builder.stream(out.articles().name(), arriving("articles", ArrivalTime::beforeAllElse))
        .process(LearnStep::new, Named.as("learn"), VERSIONS);
  }

  /** Each page's outcome, in the transaction of all that the page caused (law 1). */
  private void settle(KStream<String, Step> steps, String at) {
    steps
        .process(each(Records::outcome), Named.as(at + "-outcome"))
        .peek((id, outcome) -> watcher.accept(outcome), Named.as(at + "-watch"))
        .to(
            out.outcomes().name(),
            Produced.with(TEXT, out.outcomes().value()).withName(at + "-outcomes"));
    steps
        .process(each(Records::reject), Named.as(at + "-reject"))
        .to(out.rejects().name(), Produced.with(TEXT, BYTES).withName(at + "-rejects"));
    steps
        .process(each(Records::deadLetter), Named.as(at + "-dead-letter"))
        .to(out.deadLetters().name(), Produced.with(BYTES, BYTES).withName(at + "-dead-letters"));
  }

  private void emit(KStream<String, Step> articles) {
    articles
        .process(each(Records::article), Named.as("event"))
        .to(out.articles().name(), Produced.with(TEXT, BYTES).withName("articles-out"));
    articles
        .process(each(record -> Records.routed(record, out)), Named.as("route"))
        .to(
            (id, routed, context) -> routed.channel(),
            Produced.with(TEXT, Routed.SERDE).withName("topics-out"));
  }

  private static StoreBuilder<KeyValueStore<String, Known>> versions() {
    return Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(VERSIONS), TEXT, new JsonSerde<>(Known.class))
        .withCachingDisabled();
  }

  private static Consumed<byte[], byte[]> arriving(String name, TimestampExtractor time) {
    return Consumed.with(BYTES, BYTES).withTimestampExtractor(time).withName(name);
  }

  /** As many partitions as the articles channel, so that one task sees both. */
  private static Repartitioned<String, byte[]> byArticleId() {
    return Repartitioned.<String, byte[]>as("by-article-id")
        .withKeySerde(TEXT)
        .withValueSerde(BYTES)
        .withNumberOfPartitions(Channels.ARTICLES.partitions());
  }

  private static <K, V> ProcessorSupplier<String, Step, K, V> each(
      Function<Record<String, Step>, List<Record<K, V>>> shape) {
    return () -> new ShapeStep<>(shape);
  }
}
