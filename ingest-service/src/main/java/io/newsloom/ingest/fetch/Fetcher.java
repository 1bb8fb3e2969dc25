package io.newsloom.ingest.fetch;

import io.newsloom.ingest.address.AddressPolicy;
import io.newsloom.ingest.address.RefusedAddressException;
import io.newsloom.ingest.fetch.FetchResult.Failed;
import io.newsloom.ingest.fetch.FetchResult.Failure;
import io.newsloom.ingest.fetch.FetchResult.NotModified;
import io.newsloom.ingest.fetch.FetchResult.Refused;
import io.newsloom.ingest.fetch.FetchResult.Rule;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Gets documents. Every hop of a redirect is checked like the first: scheme, address, gate. Never
 * throws for what the web does. Thread-safe.
 */
public final class Fetcher {

  /** RFC 9309 section 2.3.1.2 wants at least five for robots.txt; pages get no more. */
  private static final int MAX_REDIRECTS = 5;

  private static final Pattern ADDRESS_LITERAL = Pattern.compile("[0-9.]+|.*:.*");

  private final OkHttpClient client;
  private final AddressPolicy policy;
  private final String userAgent;
  private final Gate gate;
  private final InstantSource clock;

  public Fetcher(
      OkHttpClient client, AddressPolicy policy, String userAgent, Gate gate, InstantSource clock) {
    this.client = client;
    this.policy = policy;
    this.userAgent = userAgent;
    this.gate = gate;
    this.clock = clock;
  }

  /** Blocks until the document is there, or it is clear that it will not be. */
  public FetchResult fetch(FetchRequest request) {
    HttpUrl url = HttpUrl.parse(request.url());
    if (url == null) {
      return refused(Rule.SCHEME, request.url() + " is no http or https address");
    }
    try {
      for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
        checkLiteral(url);
        Optional<String> objection = gate.objection(url);
        if (objection.isPresent()) {
          return refused(Rule.ROBOTS, objection.get());
        }
        Step step = step(request, url, hop > 0);
        if (step.result() != null) {
          return step.result();
        }
        if (step.next() == null) {
          return refused(Rule.REDIRECTS, url + " redirects to what is no http or https address");
        }
        url = step.next();
      }
      return refused(
          Rule.REDIRECTS, request.url() + " redirects more than " + MAX_REDIRECTS + " times");
    } catch (IOException e) {
      return failed(e);
    }
  }

  /**
   * The HTTP client resolves names through our DNS hook, but takes literal addresses as they are.
   */
  private void checkLiteral(HttpUrl url) throws UnknownHostException {
    if (ADDRESS_LITERAL.matcher(url.host()).matches()) {
      policy.check(url.host(), InetAddress.getByName(url.host()));
    }
  }

  private Step step(FetchRequest request, HttpUrl url, boolean redirected) throws IOException {
    boolean conditional =
        request.validators() != null && request.validators().url().equals(url.toString());
    try (Response response = client.newCall(httpRequest(request, url, conditional)).execute()) {
      Instant now = now();
      ResponseHeaders headers = ResponseHeaders.of(response.headers(), now);
      if (response.code() == 304 && conditional) {
        return Step.end(new NotModified(headers, now));
      }
      String location = response.header("Location");
      if (response.isRedirect() && location != null) {
        return new Step(null, url.resolve(location));
      }
      BoundedBody body =
          BoundedBody.read(response.body().byteStream(), request.keepBytes(), request.countBytes());
      return Step.end(
          new FetchResult.Answer(
              url.toString(),
              redirected,
              response.code(),
              headers,
              body.kept(),
              body.counted(),
              body.sha256(),
              now()));
    }
  }

  private Request httpRequest(FetchRequest request, HttpUrl url, boolean conditional) {
    Request.Builder http =
        new Request.Builder()
            .url(url)
            .header("User-Agent", userAgent)
            .header("Accept", request.accept());
    Validators validators = request.validators();
    if (conditional && validators != null) {
      if (validators.etag() != null) {
        http.header("If-None-Match", validators.etag());
      }
      if (validators.lastModified() != null) {
        http.header("If-Modified-Since", validators.lastModified());
      }
    }
    return http.build();
  }

  private FetchResult failed(IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedAddressException) {
        return refused(Rule.ADDRESS, String.valueOf(cause.getMessage()));
      }
    }
    Failure failure;
    if (e instanceof UnknownHostException) {
      failure = Failure.DNS;
    } else if (e instanceof InterruptedIOException) {
      failure = Failure.TIMEOUT;
    } else if (e instanceof SSLException) {
      failure = Failure.TLS;
    } else if (e instanceof ConnectException || e instanceof NoRouteToHostException) {
      failure = Failure.CONNECT;
    } else {
      failure = Failure.PROTOCOL;
    }
    String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new Failed(failure, detail, now());
  }

  private Refused refused(Rule rule, String detail) {
    return new Refused(rule, detail, now());
  }

  /** Milliseconds: what headers and records carry. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Either the end, or where to go next; neither if a redirect leads nowhere. */
  private record Step(@Nullable FetchResult result, @Nullable HttpUrl next) {

    static Step end(FetchResult result) {
      return new Step(result, null);
    }
  }
}
