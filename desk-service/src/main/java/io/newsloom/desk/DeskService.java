package io.newsloom.desk;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.newsloom.common.channel.Channels;
import io.newsloom.common.telemetry.Health;
import io.newsloom.common.telemetry.Service;
import io.newsloom.desk.channel.ArticleRecord;
import io.newsloom.desk.channel.ChannelHistory;
import io.newsloom.desk.channel.ChannelReader;
import io.newsloom.desk.channel.Position;
import io.newsloom.desk.channel.Progress;
import io.newsloom.desk.stream.EventLog;
import io.newsloom.desk.stream.StreamEvent;
import io.newsloom.desk.view.ArticleView;
import io.newsloom.desk.web.DeskServer;

/**
 * The desk: reads the articles channel into a bounded view, and shows it as a dashboard, as REST
 * answers and as event streams. It keeps nothing: a restart rebuilds the view from the channel.
 */
public final class DeskService implements Service {

  private final ArticleView view;
  private final EventLog log;
  private final ChannelReader reader;
  private final ChannelHistory history;
  private final DeskServer server;

  public DeskService(DeskConfig config, MeterRegistry meters) {
    this.view = new ArticleView(config.capacity());
    this.log =
        new EventLog(
            config.logEvents(),
            config.logBytes(),
            Position.beginning(Channels.ARTICLES.partitions()));
    this.reader = new ChannelReader(config.kafka(), new Intake());
    this.history = new ChannelHistory(config.kafka());
    this.server =
        new DeskServer(
            new DeskServer.Address(config.host(), config.port()),
            new DeskServer.Desk(
                view, log, history, reader::progress, config.maxStreams(), config.images()),
            meters);
    measure(meters);
  }

  private void measure(MeterRegistry meters) {
    Gauge.builder("newsloom.desk.articles", view, ArticleView::size)
        .description("Articles held in memory")
        .register(meters);
    Gauge.builder("newsloom.desk.lag", reader, r -> r.progress().lag())
        .description("Committed article events the desk has yet to read")
        .register(meters);
  }

  @Override
  public String name() {
    return "desk";
  }

  /**
   * Listens, then reads the channel.
   *
   * @throws io.newsloom.common.settings.SettingsException if the port cannot be had
   */
  @Override
  public void start() {
    server.start();
    reader.start();
  }

  /** The port it listens on; only after {@link #start}. */
  public int port() {
    return server.port();
  }

  @Override
  public Health health() {
    Progress progress = reader.progress();
    return switch (progress.state()) {
      case CONNECTING, REBUILDING -> Health.starting(progress.detail());
      case LIVE -> Health.ready(view.size() + " articles held; " + progress.detail());
      case FAILED -> Health.failed(progress.detail());
    };
  }

  @Override
  public void close() {
    reader.close();
    server.close();
    history.close();
  }

  /** Takes what the reader read into the view first, so that a stream never runs ahead of it. */
  private final class Intake implements ChannelReader.Sink {

    private static final int WAKE_EVERY = 64;
    private int sinceWake;

    @Override
    public void accept(ArticleRecord record, Position after) {
      log.append(new StreamEvent(record, after, view.apply(record)));
      if (++sinceWake == WAKE_EVERY) {
        wake();
      }
    }

    @Override
    public void progressed(Progress progress) {
      if (progress.live()) {
        log.open();
        wake();
      }
    }

    private void wake() {
      sinceWake = 0;
      server.wake();
    }
  }
}
