package io.newsloom.desk.web;

import io.newsloom.common.topic.MediaTopic;
import io.newsloom.desk.channel.Position;
import io.newsloom.desk.view.Filter;
import io.newsloom.desk.view.Place;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a request's query asks for. What cannot be understood is a problem that says so. */
final class Query {

  static final int DEFAULT_LIMIT = 50;
  static final int MAX_LIMIT = 200;
  private static final int MAX_VALUES = 50;
  private static final int MAX_WORDS = 200;
  private static final int MAX_ID = 200;

  private final HttpServerRequest request;
  private final MultiMap parameters;

  Query(HttpServerRequest request) {
    this.request = request;
    this.parameters = request.params();
  }

  Filter filter() {
    List<String> topics = values("topic");
    for (String topic : topics) {
      if (MediaTopic.ofSlug(topic).isEmpty()) {
        throw Problem.badRequest("topic=" + topic + " is none of: " + slugs() + ".");
      }
    }
    String words = parameters.get("q") == null ? "" : parameters.get("q");
    if (words.length() > MAX_WORDS) {
      throw Problem.badRequest("q may have " + MAX_WORDS + " characters.");
    }
    return new Filter(values("language"), topics, entities(), values("source"), words, since());
  }

  private List<String> entities() {
    List<String> entities = values("entity");
    if (entities.stream().anyMatch(id -> id.length() > MAX_ID)) {
      throw Problem.badRequest("an entity's id may have " + MAX_ID + " characters.");
    }
    return entities;
  }

  int limit() {
    String limit = parameters.get("limit");
    if (limit == null) {
      return DEFAULT_LIMIT;
    }
    if (!limit.matches("\\d{1,3}") || !within(Integer.parseInt(limit))) {
      throw Problem.badRequest("limit=" + limit + " is not a number from 1 to " + MAX_LIMIT + ".");
    }
    return Integer.parseInt(limit);
  }

  private static boolean within(int limit) {
    return limit >= 1 && limit <= MAX_LIMIT;
  }

  @Nullable Place cursor() {
    String cursor = parameters.get("cursor");
    try {
      return cursor == null ? null : Place.ofCursor(cursor);
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("cursor is not one that an answer's next had; leave it out.");
    }
  }

  /**
   * Where a stream resumes. The header, which a browser sends when it comes back by itself, is
   * newer than the parameter in the address.
   */
  @Nullable Position position(int partitions) {
    String header = request.getHeader("Last-Event-ID");
    String id = header == null || header.isEmpty() ? parameters.get("lastEventId") : header;
    if (id != null && !id.isEmpty()) {
      try {
        return Position.parse(id, partitions);
      } catch (IllegalArgumentException e) {
        throw Problem.badRequest("Last-Event-ID is " + e.getMessage() + "; leave it out.");
      }
    }
    String from = parameters.get("from");
    if (from == null || from.equals("now")) {
      return null;
    }
    if (from.equals("beginning")) {
      return Position.beginning(partitions);
    }
    throw Problem.badRequest("from=" + from + " is neither now nor beginning.");
  }

  private @Nullable Instant since() {
    String since = parameters.get("since");
    try {
      return since == null || since.isEmpty() ? null : OffsetDateTime.parse(since).toInstant();
    } catch (DateTimeParseException e) {
      throw Problem.badRequest(
          "since=" + since + " is not an RFC 3339 time such as 2026-01-15T18:18:00Z.");
    }
  }

  /** The values of a parameter that may be repeated, or hold several with commas between them. */
  private List<String> values(String name) {
    List<String> values =
        parameters.getAll(name).stream()
            .flatMap(value -> Arrays.stream(value.split(",", -1)))
            .map(String::strip)
            .filter(value -> !value.isEmpty())
            .distinct()
            .toList();
    if (values.size() > MAX_VALUES) {
      throw Problem.badRequest(name + " may have " + MAX_VALUES + " values.");
    }
    return values;
  }

  private static String slugs() {
    return Arrays.stream(MediaTopic.values())
        .map(MediaTopic::slug)
        .collect(Collectors.joining(", "));
  }
}
