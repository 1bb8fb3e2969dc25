package io.newsloom.ingest;

import picocli.CommandLine;

/** Runs ingest-service as a process of its own. */
public final class IngestMain {

  private IngestMain() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new IngestCommand()).execute(args));
  }
}
