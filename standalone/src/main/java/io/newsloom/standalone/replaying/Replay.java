package io.newsloom.standalone.replaying;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.newsloom.annotate.Annotator;
import io.newsloom.common.channel.ChannelAdmin;
import io.newsloom.common.channel.ChannelSet;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.common.settings.SettingsException;
import io.newsloom.enrich.EnrichConfig;
import io.newsloom.enrich.Rederivation;
import io.newsloom.enrich.streams.StreamsSettings;
import io.newsloom.extract.Extractor;
import io.newsloom.standalone.data.ChannelScan;
import io.newsloom.standalone.outcome.Outcomes;
import io.newsloom.standalone.outcome.Tally;
import io.newsloom.standalone.terminal.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Derives all pages that are kept now into a shadow set of channels, which is made anew: the same
 * pages, extractor and annotators give the same articles however often it runs.
 */
public final class Replay {

  private final KafkaSettings kafka;
  private final ChannelSet shadow;
  private final Extractor extractor;
  private final Annotator annotator;

  public Replay(KafkaSettings kafka, ChannelSet shadow, Extractor extractor, Annotator annotator) {
    this.kafka = kafka;
    this.shadow = shadow;
    this.extractor = extractor;
    this.annotator = annotator;
  }

  /**
   * Runs until every page has its outcome.
   *
   * @param work an empty directory for the state of streams
   * @param patience how long to wait while no outcome comes
   * @return what became of the pages; complete unless patience ended
   * @throws SettingsException if another replay into the same shadow runs
   */
  public Tally run(Path work, Duration patience, Progress progress) throws InterruptedException {
    Leftovers leftovers = new Leftovers(kafka, shadow);
    leftovers.clear();
    new ChannelAdmin(kafka.clientProperties(), Optional.empty()).createOrCheck(shadow.all());
    Tally tally = new Tally();
    new ChannelScan(kafka)
        .read(
            Rederivation.PAGES,
            page -> tally.expect(page.topic(), page.partition(), page.offset()));
    derive(tally, work, patience, progress);
    leftovers.clearWorkings();
    return tally;
  }

  private void derive(Tally tally, Path work, Duration patience, Progress progress) {
    StreamsSettings settings =
        new StreamsSettings(kafka, work, EnrichConfig.defaultThreads(), "classic");
    try (Outcomes outcomes = new Outcomes(kafka, shadow);
        Rederivation running =
            new Rederivation(shadow, extractor, annotator, settings, new SimpleMeterRegistry())) {
      running.start();
      long lastCame = System.nanoTime();
      while (!tally.complete()
          && running.health().live()
          && System.nanoTime() - lastCame < patience.toNanos()) {
        long before = tally.arrived();
        outcomes.poll(tally::arrive);
        if (tally.arrived() > before) {
          lastCame = System.nanoTime();
        }
        progress.at(tally.arrived(), tally.expected(), tally.arrived() + " of " + tally.expected());
      }
      progress.end();
    }
  }
}
