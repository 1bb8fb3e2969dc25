package io.newsloom.standalone.annotating;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.common.event.Annotations;
import io.newsloom.standalone.input.InOrder;
import io.newsloom.standalone.saved.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Annotates a text a line on all cores and writes the answers in the order of the lines. */
final class BulkAnnotation {

  private final Annotator annotator;
  private final int threads;

  BulkAnnotation(Annotator annotator, int threads) {
    this.annotator = annotator;
    this.threads = threads;
  }

  /** Runs until the input ends. */
  void run(InputStream in, String name, OutputStream out) throws IOException, InterruptedException {
    new InOrder(threads, out)
        .run(
            tasks -> {
              Lines lines = new Lines(in);
              Lines.Line line = lines.next();
              for (long number = 1; line != null; number++) {
                if (!line.isBlank()) {
                  submit(tasks, line, name, number);
                }
                line = lines.next();
              }
            });
  }

  private void submit(InOrder.Tasks tasks, Lines.Line line, String name, long number)
      throws IOException, InterruptedException {
    tasks.submit(() -> annotate(line, name, number));
  }

  private Answer annotate(Lines.Line line, String name, long number) {
    try {
      TextLine text = TextLine.parse(line);
      return annotate(text, text.idOr(number));
    } catch (TextLine.UnreadableException e) {
      return Answer.unreadable(name + ", line " + number, String.valueOf(e.getMessage()));
    }
  }

  private Answer annotate(TextLine text, String id) {
    try {
      Input input = Input.of(text.article(id), null);
      return Answer.annotated(id, annotator.annotate(input, Annotations.NONE));
    } catch (RuntimeException e) { // a bug, but the other texts' answers are worth having
      return Answer.failed(id, e.toString());
    }
  }
}
