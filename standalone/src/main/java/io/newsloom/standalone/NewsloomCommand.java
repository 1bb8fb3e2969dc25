package io.newsloom.standalone;

import io.newsloom.common.channel.ChannelsCommand;
import io.newsloom.desk.DeskCommand;
import io.newsloom.enrich.EnrichCommand;
import io.newsloom.ingest.IngestCommand;
import io.newsloom.standalone.annotating.AnnotateCommand;
import io.newsloom.standalone.differing.DiffCommand;
import io.newsloom.standalone.explaining.ExplainCommand;
import io.newsloom.standalone.extracting.ExtractCommand;
import io.newsloom.standalone.house.DemoCommand;
import io.newsloom.standalone.house.UpCommand;
import io.newsloom.standalone.importing.ImportCommand;
import io.newsloom.standalone.replaying.ReplayCommand;
import io.newsloom.standalone.site.SampleSiteCommand;
import io.newsloom.standalone.tail.TailCommand;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command: what there is, and how failures are told. */
@Command(
    name = "newsloom",
    description = {
      "News comes in as web pages and goes out as clean article events, seconds later, exactly once."
    },
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      TailCommand.class,
      ImportCommand.class,
      ExtractCommand.class,
      AnnotateCommand.class,
      ExplainCommand.class,
      ReplayCommand.class,
      DiffCommand.class,
      ChannelsCommand.class,
      IngestCommand.class,
      EnrichCommand.class,
      DeskCommand.class,
      SampleSiteCommand.class,
      HelpCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsloom demo                          see it work, with a bundled sample site",
      "  newsloom up --sources sources.yml      the same with your own sources",
      "  newsloom tail --language be --topic politics",
      "  newsloom extract https://example.org/news/1.html",
      "  newsloom annotate https://example.org/news/1.html",
      "  newsloom import saved-pages/",
      "",
      "'newsloom COMMAND --help' explains a command. Exit codes: 0 done, 1 failed, 2 wrong usage.",
    })
public final class NewsloomCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "Show the whole stack trace of a failure.")
  private boolean verbose;

  NewsloomCommand() {}

  /** The command line, ready to execute arguments. */
  public static CommandLine commandLine() {
    NewsloomCommand root = new NewsloomCommand();
    CommandLine line = new CommandLine(root);
    return line.setExecutionExceptionHandler(
            (failure, command, parsed) -> Failures.report(failure, root.verbose, line.getErr()))
        .setParameterExceptionHandler(Failures::wrongUsage)
        .setUsageHelpAutoWidth(true)
        .setUsageHelpLongOptionsMaxWidth(32)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public void run() {
    if (spec != null) {
      PrintWriter out = spec.commandLine().getOut();
      spec.commandLine().usage(out);
    }
  }
}
