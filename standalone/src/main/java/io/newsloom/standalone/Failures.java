package io.newsloom.standalone;

import io.newsloom.broker.BrokerException;
import io.newsloom.common.settings.SettingsException;
import io.newsloom.standalone.saved.BadPageException;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One clear line for what went wrong, and the exit code. */
final class Failures {

  private Failures() {}

  /** An expected failure in its own words; an unexpected one with a way to learn more. */
  static int report(Exception failure, boolean verbose, PrintWriter err) {
    boolean expected =
        failure instanceof SettingsException
            || failure instanceof BrokerException
            || failure instanceof BadPageException
            || failure instanceof IOException;
    String what = oneLine(failure);
    err.println(
        expected || verbose
            ? "newsloom: " + what
            : "newsloom: "
                + failure.getClass().getSimpleName()
                + ": "
                + what
                + " (run again with --verbose to see where)");
    if (verbose) {
      failure.printStackTrace(err);
    }
    err.flush();
    return ExitCode.SOFTWARE;
  }

  /** Says what is wrong with the arguments, what was perhaps meant, and where the help is. */
  static int wrongUsage(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("newsloom: " + oneLine(wrong));
    boolean suggested = UnmatchedArgumentException.printSuggestions(wrong, err);
    if (!suggested) {
      err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    }
    err.flush();
    return ExitCode.USAGE;
  }

  private static String oneLine(Exception failure) {
    return String.valueOf(failure.getMessage()).lines().map(String::strip).findFirst().orElse("");
  }
}
