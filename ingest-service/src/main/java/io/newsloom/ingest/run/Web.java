package io.newsloom.ingest.run;

import io.newsloom.ingest.address.AddressPolicy;
import io.newsloom.ingest.fetch.Fetcher;
import io.newsloom.ingest.fetch.Gate;
import io.newsloom.ingest.fetch.HttpClients;
import io.newsloom.ingest.poll.FeedPoller;
import io.newsloom.ingest.robots.Robots;
import io.newsloom.ingest.source.Sources;
import io.newsloom.ingest.visit.PageVisitor;
import java.time.InstantSource;
import okhttp3.OkHttpClient;

/** Everything that talks to the web, put together. Thread-safe. */
public record Web(FeedPoller poller, PageVisitor visitor, Robots robots, OkHttpClient client)
    implements AutoCloseable {

  public static Web open(Sources sources, InstantSource clock) {
    AddressPolicy policy = new AddressPolicy(sources.allowHosts());
    OkHttpClient client = HttpClients.guarded(policy);
    String userAgent = sources.userAgent();
    Robots robots =
        new Robots(
            new Fetcher(client, policy, userAgent, Gate.OPEN, clock), sources.robotName(), clock);
    Fetcher polite = new Fetcher(client, policy, userAgent, robots, clock);
    return new Web(new FeedPoller(polite), new PageVisitor(polite), robots, client);
  }

  /** Breaks off what is under way. */
  public void cancelAll() {
    client.dispatcher().cancelAll();
  }

  @Override
  public void close() {
    cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
