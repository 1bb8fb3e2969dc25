package io.newsloom.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A client of an event stream that reads as fast as it can. */
final class TestStream implements AutoCloseable {

  /** An event, as WHATWG HTML 9.2.6 has clients read it. */
  record Event(String id, String name, String data) {}

  private final List<Event> events = new CopyOnWriteArrayList<>();
  private final HttpResponse<InputStream> response;
  private volatile String lastId = "";
  private volatile boolean ended;

  TestStream(HttpClient http, URI uri, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    Thread thread = new Thread(this::read, "test-stream");
    thread.setDaemon(true);
    thread.start();
  }

  int status() {
    return response.statusCode();
  }

  List<Event> events() {
    return List.copyOf(events);
  }

  String lastId() {
    return lastId;
  }

  boolean ended() {
    return ended;
  }

  List<Event> await(int count) {
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> events.size() >= count);
    return events();
  }

  /** Waits until the stream has its place: what is published from now on will be in it. */
  TestStream awaitPlace() {
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !lastId.isEmpty());
    return this;
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      @Nullable String name = null;
      StringBuilder data = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("id: ")) {
          lastId = line.substring(4);
        } else if (line.startsWith("event: ")) {
          name = line.substring(7);
        } else if (line.startsWith("data: ")) {
          data.append(line.substring(6));
        } else if (line.isEmpty()) {
          if (data.length() > 0) {
            events.add(new Event(lastId, name == null ? "message" : name, data.toString()));
          }
          name = null;
          data.setLength(0);
        }
      }
    } catch (IOException e) {
      // the connection ended: what was read stays read
    } finally {
      ended = true;
    }
  }

  @Override
  public void close() {
    try {
      response.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
