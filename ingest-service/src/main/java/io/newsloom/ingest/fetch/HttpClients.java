package io.newsloom.ingest.fetch;

import io.newsloom.ingest.address.AddressPolicy;
import io.newsloom.ingest.address.GuardedDns;
import java.net.Proxy;
import java.time.Duration;
import okhttp3.Dns;
import okhttp3.OkHttpClient;

/** The HTTP client as a hostile web needs it. */
public final class HttpClients {

  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration BETWEEN_BYTES = Duration.ofSeconds(20);

  /** One request with its body, however slowly it trickles. */
  private static final Duration CALL = Duration.ofSeconds(60);

  private HttpClients() {}

  /**
   * A client that follows no redirect by itself, goes through no proxy (which would resolve names
   * unchecked), keeps no cookies, and never waits for ever.
   */
  public static OkHttpClient guarded(AddressPolicy policy) {
    return new OkHttpClient.Builder()
        .dns(new GuardedDns(policy, Dns.SYSTEM))
        .proxy(Proxy.NO_PROXY)
        .followRedirects(false)
        .followSslRedirects(false)
        .connectTimeout(CONNECT)
        .readTimeout(BETWEEN_BYTES)
        .writeTimeout(BETWEEN_BYTES)
        .callTimeout(CALL)
        .build();
  }
}
