package io.newsloom.standalone.importing;

import io.newsloom.common.channel.ChannelSet;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.settings.KafkaSettings;
import io.newsloom.standalone.outcome.Outcomes;
import io.newsloom.standalone.outcome.Tally;
import io.newsloom.standalone.saved.BadPageException;
import io.newsloom.standalone.saved.SavedFile;
import io.newsloom.standalone.saved.SavedPage;
import io.newsloom.standalone.terminal.Progress;
import io.newsloom.standalone.terminal.SafeText;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Publishes saved pages to the back-fill lane, then waits until every one of them has its outcome.
 * Two steps, since a page's outcome may be there before the producer hears where the page stands.
 */
final class Import {

  private final KafkaSettings kafka;
  private final SourceRef source;
  private final PrintWriter err;
  private final boolean terminal;
  private long pages;
  private long bytesRead;
  private long bad;

  /**
   * @param terminal whether {@code err} can be drawn over
   */
  Import(KafkaSettings kafka, SourceRef source, PrintWriter err, boolean terminal) {
    this.kafka = kafka;
    this.source = source;
    this.err = err;
    this.terminal = terminal;
  }

  /**
   * Imports files.
   *
   * @param savedAt when the pages were received; null = as old as their files
   * @param patience how long to wait while no outcome comes
   * @return what became of the pages; complete unless patience ended
   */
  Tally run(List<SavedFile> files, @Nullable Instant savedAt, Duration patience)
      throws InterruptedException {
    Tally tally = new Tally();
    try (Outcomes outcomes = new Outcomes(kafka, ChannelSet.LIVE);
        BackfillPublisher publisher = new BackfillPublisher(kafka)) {
      publish(files, savedAt, publisher);
      publisher.flush(tally);
      await(tally, outcomes, patience);
    }
    return tally;
  }

  /** How much there was in the files that is no page. */
  long bad() {
    return bad;
  }

  private void publish(
      List<SavedFile> files, @Nullable Instant savedAt, BackfillPublisher publisher)
      throws InterruptedException {
    long all = files.stream().mapToLong(SavedFile::size).sum();
    Progress progress = new Progress(err, terminal, "publishing");
    Sink sink = new Sink(publisher);
    for (SavedFile file : files) {
      file.read(
          savedAt,
          read -> {
            bytesRead += read;
            progress.at(bytesRead, all, pages + " pages");
          },
          sink);
    }
    progress.at(all, all, pages + " pages");
    progress.end();
  }

  private void await(Tally tally, Outcomes outcomes, Duration patience) {
    Progress progress = new Progress(err, terminal, "outcomes  ");
    long lastCame = System.nanoTime();
    while (!tally.complete() && System.nanoTime() - lastCame < patience.toNanos()) {
      long before = tally.arrived();
      outcomes.poll(tally::arrive);
      if (tally.arrived() > before) {
        lastCame = System.nanoTime();
      }
      progress.at(tally.arrived(), tally.expected(), tally.arrived() + " of " + tally.expected());
    }
    progress.end();
  }

  private final class Sink implements SavedFile.Sink {

    private final BackfillPublisher publisher;

    Sink(BackfillPublisher publisher) {
      this.publisher = publisher;
    }

    @Override
    public void page(SavedPage page) {
      try {
        publisher.publish(page.page(source));
        pages++;
      } catch (BadPageException e) {
        bad(page.id(), e);
      }
    }

    @Override
    public void bad(String where, BadPageException why) {
      bad++;
      err.println(
          "newsloom: %s is left out: %s"
              .formatted(SafeText.line(where), SafeText.line(String.valueOf(why.getMessage()))));
    }
  }
}
