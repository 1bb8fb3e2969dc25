package io.newsloom.standalone.terminal;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** How far something is: a bar that moves on a terminal, a line every tenth elsewhere. */
public final class Progress {

  private static final int WIDTH = 30;
  private static final int STEPS_WITHOUT_TERMINAL = 10;

  private final PrintWriter out;
  private final boolean terminal;
  private final String what;
  private int shown = -1;
  private @Nullable String last;

  /**
   * @param terminal whether lines can be drawn over
   */
  public Progress(PrintWriter out, boolean terminal, String what) {
    this.out = out;
    this.terminal = terminal;
    this.what = what;
  }

  /** Whether standard error is a terminal, as the launcher found. */
  public static boolean isTerminal() {
    return Boolean.getBoolean("newsloom.terminal");
  }

  /**
   * Shows how far it is.
   *
   * @param note what has been done, in words
   */
  public void at(long done, long all, String note) {
    double share = all == 0 ? 1 : Math.min(1, (double) done / all);
    int step = (int) (share * (terminal ? 100 : STEPS_WITHOUT_TERMINAL));
    if (step == shown && (!terminal || note.equals(last))) {
      return;
    }
    shown = step;
    last = note;
    int filled = (int) (share * WIDTH);
    if (terminal) {
      out.print(
          "\r%s [%s%s] %3d %%  %s\u001B[K"
              .formatted(
                  what, "#".repeat(filled), ".".repeat(WIDTH - filled), (int) (share * 100), note));
    } else {
      out.println("%s %3d %%  %s".formatted(what, (int) (share * 100), note));
    }
    out.flush();
  }

  /** Nothing more will come. */
  public void end() {
    if (terminal && shown >= 0) {
      out.println();
      out.flush();
    }
  }
}
