package io.newsloom.enrich;

import picocli.CommandLine;

/** Runs enrich-service as a process of its own. */
public final class EnrichMain {

  private EnrichMain() {}

  public static void main(String[] args) {
    CommandLine command = new CommandLine(new EnrichCommand());
    command.setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(command.execute(args));
  }
}
