package io.newsloom.standalone;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The {@code newsloom} command line. */
public final class NewsloomMain {

  private NewsloomMain() {}

  public static void main(String[] args) {
    System.exit(
        NewsloomCommand.commandLine()
            .setOut(utf8(FileDescriptor.out))
            .setErr(utf8(FileDescriptor.err))
            .execute(args));
  }

  /** News is in all scripts, whatever the locale says. */
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
  }
}
