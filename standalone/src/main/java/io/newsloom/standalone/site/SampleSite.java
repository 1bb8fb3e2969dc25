package io.newsloom.standalone.site;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.newsloom.common.settings.SettingsException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The sample site's web server. Answers conditional requests (RFC 9110 section 13) from the
 * content's own fingerprint and date.
 */
public final class SampleSite implements AutoCloseable {

  /** A new article appears this often, until all have. */
  public static final Duration PACE = Duration.ofSeconds(8);

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);
  private static final int THREADS = 4;

  private final HttpServer server;
  private final ExecutorService executor;
  private final InstantSource clock;
  private final Pages pages;
  private final String address;

  /**
   * Starts answering at once.
   *
   * @param listen where to listen; port 0 picks a free one
   * @param baseUrl the address that its links name, without a slash at its end; null = where it
   *     listens
   * @param start when the site first started: what it shows depends on the time since
   * @param pace how often something new appears
   * @throws SettingsException if the port is in use
   */
  public SampleSite(
      InetSocketAddress listen,
      @Nullable String baseUrl,
      Instant start,
      Duration pace,
      InstantSource clock) {
    try {
      this.server = HttpServer.create(listen, 0);
    } catch (IOException e) {
      throw new SettingsException(
          "port %d, which the sample site needs, is in use: stop what uses it, or choose another"
              .formatted(listen.getPort()));
    }
    this.clock = clock;
    this.address =
        baseUrl == null
            ? "http://%s:%d"
                .formatted(listen.getAddress().getHostAddress(), server.getAddress().getPort())
            : baseUrl;
    this.pages = new Pages(address, start, pace);
    this.executor = Executors.newFixedThreadPool(THREADS, SampleSite::thread);
    server.setExecutor(executor);
    server.createContext("/", this::handle);
    server.start();
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "sample-site");
    thread.setDaemon(true);
    return thread;
  }

  /** The site's address, without a slash at its end. */
  public String address() {
    return address;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    executor.shutdown();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        exchange.sendResponseHeaders(405, -1);
        return;
      }
      Content content = pages.at(exchange.getRequestURI().getPath(), clock.instant());
      byte[] body = content.bytes();
      String tag = "\"" + Long.toHexString(fingerprint(body)) + "\"";
      Headers headers = exchange.getResponseHeaders();
      headers.set("Content-Type", content.type());
      headers.set("ETag", tag);
      headers.set("Last-Modified", HTTP_DATE.format(content.modified()));
      headers.set("Cache-Control", "no-cache");
      if (content.status() == 200 && known(exchange.getRequestHeaders(), tag, content.modified())) {
        exchange.sendResponseHeaders(304, -1);
      } else if (method.equals("HEAD")) {
        headers.set("Content-Length", "" + body.length);
        exchange.sendResponseHeaders(content.status(), -1);
      } else {
        exchange.sendResponseHeaders(content.status(), body.length);
        exchange.getResponseBody().write(body);
      }
    }
  }

  /** If-None-Match decides alone where it is sent (RFC 9110 section 13.1.3). */
  private static boolean known(Headers request, String tag, Instant modified) {
    String tags = request.getFirst("If-None-Match");
    if (tags != null) {
      return tags.contains(tag);
    }
    String since = request.getFirst("If-Modified-Since");
    if (since == null) {
      return false;
    }
    try {
      return !modified.isAfter(Instant.from(HTTP_DATE.parse(since)));
    } catch (DateTimeParseException e) {
      return false; // RFC 9110 section 13.1.3: a date that is none is ignored
    }
  }

  private static long fingerprint(byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(body);
    return crc.getValue();
  }
}
