package io.newsloom.standalone.house;

import java.io.PrintWriter;
import java.time.Duration;

/** Tells the start-up as a short story, a line a step. */
final class Narrator {

  private final PrintWriter out;
  private final long begun = System.nanoTime();

  Narrator(PrintWriter out) {
    this.out = out;
  }

  /** Something is there now. */
  void step(String part, String what) {
    say("  %-12s%-46s%5.1f s".formatted(part, what, seconds()));
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  /** Time since the story began. */
  double seconds() {
    return Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
  }
}
