package io.newsloom.desk;

import io.newsloom.common.settings.SettingsException;
import picocli.CommandLine;

/** The desk as a process of its own. */
public final class DeskMain {

  private DeskMain() {}

  public static void main(String... args) {
    CommandLine command = new CommandLine(new DeskCommand());
    command.setExecutionExceptionHandler(DeskMain::explain);
    System.exit(command.execute(args));
  }

  /** A setting that cannot be used is one clear line; anything else is a bug, with its trace. */
  private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (e instanceof SettingsException) {
      command.getErr().println(e.getMessage());
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    throw e;
  }
}
