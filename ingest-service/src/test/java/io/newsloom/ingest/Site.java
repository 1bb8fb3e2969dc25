package io.newsloom.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A news site on a loopback port, whose answers a test changes while it runs. */
public final class Site implements AutoCloseable {

  /** What a path answers. */
  @SuppressWarnings("ArrayRecordComponent") // a fixture: never compared
  public record Reply(int status, Map<String, String> headers, byte[] body) {

    public static Reply html(String body) {
      return of(200, "text/html; charset=utf-8", body);
    }

    public static Reply xml(String body) {
      return of(200, "application/xml", body);
    }

    public static Reply status(int status) {
      return of(status, "text/plain", "status " + status);
    }

    public static Reply redirect(String location) {
      return status(302).with("Location", location);
    }

    public static Reply of(int status, String contentType, String body) {
      return new Reply(
          status, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8));
    }

    public Reply with(String header, String value) {
      Map<String, String> more = new LinkedHashMap<>(headers);
      more.put(header, value);
      return new Reply(status, more, body);
    }

    public Reply withBody(byte[] bytes) {
      return new Reply(status, headers, bytes);
    }
  }

  /** A request as it came in. */
  public record Request(String path, Map<String, String> headers) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  public Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** From now on the path answers this; unknown paths answer 404. */
  public void put(String path, Reply reply) {
    replies.put(path, reply);
  }

  /** The requests for a path so far. */
  public List<Request> requests(String path) {
    return requests.stream().filter(request -> request.path().equals(path)).toList();
  }

  /** An RSS feed of items, each with its path and title. */
  public String rss(Map<String, String> titles) {
    StringBuilder items = new StringBuilder();
    titles.forEach(
        (path, title) ->
            items.append(
                "<item><title>%s</title><link>%s</link></item>".formatted(title, url(path))));
    return "<rss version=\"2.0\"><channel><title>Site</title>%s</channel></rss>".formatted(items);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      Map<String, String> headers = new LinkedHashMap<>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
      requests.add(new Request(path, headers));
      Reply reply = replies.getOrDefault(path, Reply.status(404));
      String etag = reply.headers().get("ETag");
      boolean same = etag != null && etag.equals(headers.get("if-none-match"));
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      if (same) {
        exchange.sendResponseHeaders(304, -1);
      } else {
        exchange.sendResponseHeaders(
            reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        exchange.getResponseBody().write(reply.body());
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
