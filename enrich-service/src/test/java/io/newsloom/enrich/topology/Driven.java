package io.newsloom.enrich.topology;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Annotators;
import io.newsloom.common.channel.Channel;
import io.newsloom.common.channel.ChannelSet;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.Outcome;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.PageRecords;
import io.newsloom.extract.Extractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;

/** The topology of a lane without a broker. Several may be open at once. */
final class Driven implements AutoCloseable {

  private static final AtomicInteger MADE = new AtomicInteger();

  final List<Outcome> watched = new ArrayList<>();
  private final TopologyTestDriver driver;
  private final List<Channel<String, byte[]>> pages;
  private final ChannelSet out;

  Driven(Lane lane) {
    this(lane, new PlainExtractor(), Annotators.standard());
  }

  Driven(Lane lane, Extractor extractor, Annotator annotator) {
    this(List.of(lane.pages()), ChannelSet.LIVE, extractor, annotator);
  }

  /** From some pages to a set of channels. */
  Driven(
      List<Channel<String, byte[]>> pages,
      ChannelSet out,
      Extractor extractor,
      Annotator annotator) {
    this.pages = pages;
    this.out = out;
    Properties settings = settings();
    StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(settings)));
    new EnrichTopology(pages, out, extractor, annotator, watched::add).addTo(builder);
    this.driver = new TopologyTestDriver(builder.build(settings), settings);
  }

  private static Properties settings() {
    Properties settings = new Properties();
    // The state directory is named after the id: each has its own.
    settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "driven-" + MADE.incrementAndGet());
    settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
    settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
    return settings;
  }

  /** Feeds pages in the order given. */
  Driven feed(Page... these) {
    for (Page page : these) {
      feed(pages.get(0), page);
    }
    return this;
  }

  /** Feeds a page to one of several channels. */
  Driven feed(Channel<String, byte[]> channel, Page page) {
    ProducerRecord<String, byte[]> record = PageRecords.write(channel, page);
    byte[] key = record.key().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    pipe(channel, new TestRecord<>(key, record.value(), record.headers(), 0L));
    return this;
  }

  Driven feed(byte[] key, byte[] value, Headers headers) {
    pipe(pages.get(0), new TestRecord<>(key, value, headers, 0L));
    return this;
  }

  /** An event that another lane emitted. */
  Driven hear(TestRecord<String, byte[]> event) {
    byte[] key = event.key().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    pipe(out.articles(), new TestRecord<>(key, event.value(), event.headers(), 0L));
    return this;
  }

  private void pipe(Channel<?, ?> channel, TestRecord<byte[], byte[]> record) {
    driver
        .createInputTopic(channel.name(), new ByteArraySerializer(), new ByteArraySerializer())
        .pipeInput(record);
  }

  List<Outcome> outcomes() {
    return read(out.outcomes(), out.outcomes().value().deserializer()).stream()
        .map(TestRecord::value)
        .toList();
  }

  List<ArticleEvent> events() {
    return read(out.articles(), out.articles().value().deserializer()).stream()
        .map(TestRecord::value)
        .toList();
  }

  /** Records as they stand on a channel. */
  List<TestRecord<String, byte[]>> raw(Channel<?, ?> channel) {
    return read(channel, Serdes.ByteArray().deserializer());
  }

  private <V> List<TestRecord<String, V>> read(Channel<?, ?> channel, Deserializer<V> value) {
    return driver
        .createOutputTopic(channel.name(), Serdes.String().deserializer(), value)
        .readRecordsToList();
  }

  @Override
  public void close() {
    driver.close();
  }
}
