package io.newsloom.standalone.house;

import io.newsloom.common.settings.SettingsException;
import io.newsloom.extract.ArticleExtractor;
import io.newsloom.standalone.data.DataDirectory;
import io.newsloom.standalone.site.SampleSite;
import io.newsloom.standalone.site.SiteState;
import io.newsloom.standalone.terminal.Logs;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything at once, on a sample site. */
@Command(
    name = "demo",
    header = "See it work: everything in one process, with a bundled sample site.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Starts an embedded Kafka, a sample news site, and the services that turn its pages into"
          + " article events and show them on a dashboard. New articles and corrections appear while"
          + " you watch. Stop it with Ctrl-C; the next start goes on where it was."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsloom demo",
      "  newsloom demo --desk-port 9000 --data /tmp/demo",
    })
public final class DemoCommand implements Callable<Integer> {

  private static final String LOOPBACK = "127.0.0.1";

  @Spec private @Nullable CommandSpec spec;

  @Mixin private HouseOptions options = new HouseOptions();

  @Option(
      names = "--site-port",
      paramLabel = "PORT",
      description =
          "Port of the sample site the first time; later it stays where it was, as its articles'"
              + " addresses contain it. 0 picks a free one (default ${DEFAULT-VALUE}).",
      defaultValue = "0")
  private int sitePort;

  @Option(
      names = "--pace",
      paramLabel = "DURATION",
      defaultValue = "PT8S",
      description =
          "How often something new appears on the sample site, as an ISO 8601 duration (default"
              + " ${DEFAULT-VALUE}).")
  private Duration pace = SampleSite.PACE;

  @Override
  public Integer call() throws InterruptedException {
    Narrator told = new Narrator(Objects.requireNonNull(spec).commandLine().getOut());
    options.desk().requireFree("--desk-port");
    try (Watch watch = new Watch();
        DataDirectory data = DataDirectory.open(options.data("demo"))) {
      Logs.toFile(data.log());
      told.say("Newsloom demo; its data and log are in " + data.path());
      // The site opens when there is somebody to read it, so that nothing on it is missed.
      try (Foundation foundation = Foundation.embedded(data, options.kafkaPort(), told);
          SampleSite site = openSite(data);
          House house =
              new House(
                  foundation.kafka(),
                  data,
                  SampleSources.of(site.address()),
                  ArticleExtractor.standard(),
                  options)) {
        told.step("sample site", site.address() + "/en/");
        told.step("health", house.health());
        told.step("dashboard", house.dashboard());
        told.say("");
        told.say("Open " + house.dashboard() + " and watch. Stop with Ctrl-C.");
        told.say("In another terminal: newsloom tail --language be");
        watch.over(house, told);
        told.say("Stopping.");
      }
    }
    return 0;
  }

  private SampleSite openSite(DataDirectory data) {
    InstantSource clock = InstantSource.system();
    SiteState state = SiteState.loadOrCreate(data.site(), sitePort, clock);
    try {
      SampleSite site =
          new SampleSite(
              new InetSocketAddress(LOOPBACK, state.port()), null, state.start(), pace, clock);
      new SiteState(state.start(), site.port()).save(data.site());
      return site;
    } catch (SettingsException e) {
      throw new SettingsException(
          "%s (or delete %s to begin anew)".formatted(e.getMessage(), data.path()));
    }
  }
}
