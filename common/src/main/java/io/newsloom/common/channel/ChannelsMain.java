package io.newsloom.common.channel;

import io.newsloom.common.settings.SettingsException;
import picocli.CommandLine;

/** Runs {@link ChannelsCommand} as a process of its own: the one-shot service of a deployment. */
public final class ChannelsMain {

  private ChannelsMain() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** What the user can mend is one line; anything else is a bug and keeps its stack trace. */
  static CommandLine commandLine() {
    return new CommandLine(new ChannelsCommand())
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              if (!(failure instanceof SettingsException)) {
                throw failure;
              }
              command.getErr().println("channels: " + failure.getMessage());
              return 1;
            });
  }
}
