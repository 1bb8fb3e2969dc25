package io.newsloom.standalone.site;

import io.newsloom.standalone.terminal.Logs;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the sample site alone. */
@Command(
    name = "sample-site",
    header = "Run the bundled sample news site alone.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Runs the bundled sample news site alone: about thirty articles in English, Belarusian, Russian and Ukrainian, with new ones and corrections while you watch. Stop it with Ctrl-C."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  newsloom sample-site --port 8090",
      "Feeds: /en/rss.xml, /be/atom.xml, /ru/rss.xml, /uk/feed.json (each language has all three).",
    })
public final class SampleSiteCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8090",
      description = "Port to listen on; 0 picks a free one (default ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The address its links name, where that is another than it listens on.")
  private @Nullable String baseUrl;

  @Option(
      names = "--pace",
      paramLabel = "DURATION",
      defaultValue = "PT8S",
      description =
          "How often something new appears, as an ISO 8601 duration (default ${DEFAULT-VALUE}).")
  private Duration pace = SampleSite.PACE;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description =
          "Where to remember when it first started, so that it goes on there after a restart;"
              + " without it, it begins anew.")
  private @Nullable Path state;

  @Override
  public Integer call() throws InterruptedException {
    Logs.quiet();
    InstantSource clock = InstantSource.system();
    SiteState remembered =
        state == null
            ? new SiteState(clock.instant(), port)
            : SiteState.loadOrCreate(state, port, clock);
    CountDownLatch stop = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(stop::countDown, "stop-sample-site"));
    try (SampleSite site =
        new SampleSite(
            new InetSocketAddress(host, port), baseUrl, remembered.start(), pace, clock)) {
      if (spec != null) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("The sample site is at " + site.address() + "/en/ (also be, ru, uk)");
        out.flush();
      }
      stop.await();
    }
    return 0;
  }
}
