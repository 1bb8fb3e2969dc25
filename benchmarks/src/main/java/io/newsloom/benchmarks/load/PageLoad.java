package io.newsloom.benchmarks.load;

import io.newsloom.benchmarks.corpus.Corpus;
import io.newsloom.benchmarks.corpus.CorpusPage;
import io.newsloom.benchmarks.corpus.CorpusSet;
import io.newsloom.common.channel.Channel;
import io.newsloom.common.page.PageRecords;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes the corpus's pages to a pages channel. */
final class PageLoad {

  private static final int MAX_REQUEST_BYTES = 10 * 1024 * 1024;

  private final Properties clientProperties;
  private final Channel<String, byte[]> channel;

  PageLoad(Properties clientProperties, Channel<String, byte[]> channel) {
    this.clientProperties = clientProperties;
    this.channel = channel;
  }

  /**
   * Writes every page of all sets, so many times. The copies stand on a site of their own each: to
   * the pipeline they are new articles, not new versions.
   *
   * @return how many pages were acknowledged
   */
  int write(Corpus corpus, int copies) {
    AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    int[] count = {0};
    try (var producer = producer()) {
      for (int copy = 0; copy < copies; copy++) {
        String site = "https://copy-" + copy + ".example/";
        boolean original = copy == 0;
        for (CorpusSet set : CorpusSet.values()) {
          corpus.each(
              set,
              page -> {
                String url = original ? page.url() : site + count[0];
                producer.send(
                    PageRecords.write(channel, at(page, url).page()),
                    (metadata, e) -> failure.compareAndSet(null, e));
                count[0]++;
              });
        }
      }
      producer.flush();
    }
    Exception failed = failure.get();
    if (failed != null) {
      throw new IllegalStateException("a page was not written to " + channel.name(), failed);
    }
    return count[0];
  }

  private static CorpusPage at(CorpusPage page, String url) {
    return new CorpusPage(page.set(), page.id(), url, page.fetchedAt(), page.html(), page.truth());
  }

  private KafkaProducer<String, byte[]> producer() {
    Properties properties = new Properties();
    properties.putAll(clientProperties);
    properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
    properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, "" + MAX_REQUEST_BYTES);
    return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
  }
}
