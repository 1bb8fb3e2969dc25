package io.newsloom.standalone.tail;

import io.newsloom.common.channel.Channel;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.topic.MediaTopic;
import io.newsloom.standalone.data.KafkaChoice;
import io.newsloom.standalone.terminal.Logs;
import io.newsloom.standalone.terminal.SafeText;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows article events as they come. */
@Command(
    name = "tail",
    header = "Follow article events in the terminal.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Prints a line for every article event: when its page was fetched, the source, language,"
          + " topics, version and headline. Stop it with Ctrl-C."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsloom tail",
      "  newsloom tail --language be --topic politics",
      "  newsloom tail --entity Q7747",
      "  newsloom tail --from beginning --json | jq .article.headline",
    })
public final class TailCommand implements Callable<Integer> {

  private static final String UNCLASSIFIED = "unclassified";

  /** Where to begin. */
  enum From {
    beginning,
    now
  }

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Only articles in this language, e.g. be.")
  private @Nullable String language;

  @Option(
      names = "--topic",
      paramLabel = "SLUG",
      description =
          "Only articles on this topic: one of the 17 top-level IPTC topics, e.g. politics, or"
              + " unclassified.")
  private @Nullable String topic;

  @Option(
      names = "--entity",
      paramLabel = "ID",
      description =
          "Only articles that name this entity, by its Wikidata id, e.g. Q7747, or by the local id"
              + " of an entity in an event.")
  private @Nullable String entity;

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "Only articles from this source, by its id in the sources file.")
  private @Nullable String source;

  @Option(
      names = "--from",
      paramLabel = "WHERE",
      defaultValue = "now",
      description = "Where to begin: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
  private From from = From.now;

  @Option(names = "--json", description = "Print the whole events, a line of JSON each.")
  private boolean json;

  @Mixin private KafkaChoice kafka = new KafkaChoice();

  @Override
  public Integer call() {
    Logs.quiet();
    CommandSpec command = Objects.requireNonNull(spec);
    Channel<String, ArticleEvent> channel = channel(command);
    CountDownLatch stop = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(stop::countDown, "stop-tail"));
    PrintWriter out = command.commandLine().getOut();
    new ArticleTail(kafka.require(), channel, this::wanted)
        .follow(
            from == From.beginning,
            () -> stop.getCount() == 0 || out.checkError(), // whoever read this has gone
            new Printer(out, command.commandLine().getErr()));
    return 0;
  }

  private Channel<String, ArticleEvent> channel(CommandSpec command) {
    if (topic == null) {
      return Channels.ARTICLES;
    }
    if (topic.equals(UNCLASSIFIED)) {
      return Channels.UNCLASSIFIED;
    }
    return MediaTopic.ofSlug(topic)
        .map(Channels::ofTopic)
        .orElseThrow(
            () ->
                new ParameterException(
                    command.commandLine(),
                    "There is no topic '%s'; there are %s and %s"
                        .formatted(
                            topic,
                            Arrays.stream(MediaTopic.values())
                                .map(MediaTopic::slug)
                                .collect(Collectors.joining(", ")),
                            UNCLASSIFIED)));
  }

  private boolean wanted(ArticleEvent event) {
    var annotated = event.annotations().language();
    return (source == null || source.equals(event.source().id()))
        && (language == null
            || (annotated != null && annotated.tag().equals(language.toLowerCase(Locale.ROOT))))
        && (entity == null || event.annotations().entities().stream().anyMatch(this::isWanted));
  }

  private boolean isWanted(EntityAnnotation named) {
    return named.id().equalsIgnoreCase(entity)
        || (named.wikidata() != null && named.wikidata().equalsIgnoreCase(entity));
  }

  /** Prints lines, or JSON. */
  private final class Printer implements ArticleTail.Sink {

    private final PrintWriter out;
    private final PrintWriter err;
    private final EventLine line = new EventLine(ZoneId.systemDefault());

    Printer(PrintWriter out, PrintWriter err) {
      this.out = out;
      this.err = err;
    }

    @Override
    public void event(ArticleEvent event, byte[] value) {
      out.println(json ? new String(value, StandardCharsets.UTF_8) : line.of(event));
    }

    @Override
    public void unreadable(String where, String why) {
      err.println("newsloom: " + where + " is no article event: " + SafeText.line(why));
    }
  }
}
