package io.newsloom.standalone.input;

import io.newsloom.common.page.Fetch;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.settings.SettingsException;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.ingest.address.AddressPolicy;
import io.newsloom.ingest.fetch.FetchRequest;
import io.newsloom.ingest.fetch.FetchResult;
import io.newsloom.ingest.fetch.Fetcher;
import io.newsloom.ingest.fetch.Gate;
import io.newsloom.ingest.fetch.HttpClients;
import io.newsloom.ingest.source.Sources;
import java.time.InstantSource;
import java.util.List;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** A page off the web, through ingest's fetcher and its address checks. */
final class WebPage {

  private static final String ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1";

  private final List<String> allowedHosts;

  /**
   * @param allowedHosts hosts that may be inside the network
   */
  WebPage(List<String> allowedHosts) {
    this.allowedHosts = List.copyOf(allowedHosts);
  }

  /**
   * Gets it.
   *
   * @param contentType its type; null = what the server says
   * @throws SettingsException if there is no answer, or it may not be asked for
   */
  Page get(String url, @Nullable String contentType, SourceRef source) {
    NormalizedUrl id =
        NormalizedUrl.of(url)
            .orElseThrow(() -> new SettingsException("'" + url + "' is no http or https address"));
    AddressPolicy policy = new AddressPolicy(allowedHosts);
    OkHttpClient client = HttpClients.guarded(policy);
    try {
      Fetcher fetcher =
          new Fetcher(
              client, policy, Sources.DEFAULT_USER_AGENT, Gate.OPEN, InstantSource.system());
      FetchResult result =
          fetcher.fetch(new FetchRequest(url, null, ACCEPT, Page.MAX_BYTES, Page.MAX_BYTES + 1L));
      if (result instanceof FetchResult.Answer answer) {
        return page(id, url, contentType, source, answer);
      }
      throw new SettingsException("cannot fetch " + url + ": " + why(result));
    } finally {
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }

  private static Page page(
      NormalizedUrl id,
      String url,
      @Nullable String contentType,
      SourceRef source,
      FetchResult.Answer answer) {
    Fetch fetch =
        new Fetch(
            url,
            answer.redirected() ? answer.url() : null,
            answer.status(),
            contentType == null ? answer.headers().contentType() : contentType,
            answer.headers().contentLanguage(),
            answer.headers().robotsTag(),
            answer.headers().tdmReservation(),
            answer.headers().contentSignal(),
            answer.at(),
            answer.bodyBytes(),
            source,
            null);
    return new Page(id, fetch, answer.body());
  }

  private static String why(FetchResult result) {
    if (result instanceof FetchResult.Refused refused) {
      return refused.detail()
          + (refused.rule() == FetchResult.Rule.ADDRESS ? " (--allow-host permits it)" : "");
    }
    return result instanceof FetchResult.Failed failed ? failed.detail() : result.label();
  }
}
