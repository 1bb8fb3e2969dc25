package io.newsloom.standalone.extracting;

import io.newsloom.common.page.SourceRef;
import io.newsloom.extract.Extractor;
import io.newsloom.standalone.input.InOrder;
import io.newsloom.standalone.saved.BadPageException;
import io.newsloom.standalone.saved.SavedFile;
import io.newsloom.standalone.saved.SavedPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;

/** Extracts a page a line on all cores and writes the answers in the order of the lines. */
final class BulkExtraction {

  private final Extractor extractor;
  private final SourceRef source;
  private final int threads;

  BulkExtraction(Extractor extractor, SourceRef source, int threads) {
    this.extractor = extractor;
    this.source = source;
    this.threads = threads;
  }

  /** Runs until the input ends. */
  void run(InputStream in, String name, Instant savedAt, OutputStream out)
      throws IOException, InterruptedException {
    new InOrder(threads, out)
        .run(tasks -> SavedFile.readLines(in, name, savedAt, new Submitting(tasks)));
  }

  private Answer extract(SavedPage page) {
    try {
      return Answer.of(page.id(), extractor.extract(page.page(source)));
    } catch (BadPageException e) {
      return Answer.unreadable(page.id(), String.valueOf(e.getMessage()));
    } catch (RuntimeException e) { // a bug, but the other pages' answers are worth having
      return Answer.failed(page.id(), e.toString());
    }
  }

  /** Hands each page over. */
  private final class Submitting implements SavedFile.Sink {

    private final InOrder.Tasks tasks;

    Submitting(InOrder.Tasks tasks) {
      this.tasks = tasks;
    }

    @Override
    public void page(SavedPage page) throws IOException, InterruptedException {
      tasks.submit(() -> extract(page));
    }

    @Override
    public void bad(String where, BadPageException why) throws IOException, InterruptedException {
      tasks.submit(() -> Answer.unreadable(where, String.valueOf(why.getMessage())));
    }
  }
}
