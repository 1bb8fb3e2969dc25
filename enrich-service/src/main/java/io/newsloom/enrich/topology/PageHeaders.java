package io.newsloom.enrich.topology;

import io.newsloom.common.event.CloudEvents;
import io.newsloom.common.event.PageRef;
import io.newsloom.common.json.Json;
import io.newsloom.common.page.Fetch;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** What travels with a page through the topology in headers, beside the page's own. */
final class PageHeaders {

  /** JSON of the {@link PageRef}: on candidates, rejects and dead letters. */
  static final String PAGE = "newsloom-page";

  static final String FAILURE = "newsloom-failure";
  static final String FAILURE_STEP = "newsloom-failure-step";
  static final String FAILURE_TRACE = "newsloom-failure-trace";

  private PageHeaders() {}

  static void put(Headers headers, PageRef page) {
    headers.remove(PAGE);
    headers.add(PAGE, Json.mapper().writeValueAsBytes(page));
  }

  static void put(Headers headers, Failure failure) {
    CloudEvents.set(headers, FAILURE, failure.summary());
    CloudEvents.set(headers, FAILURE_STEP, failure.step());
    if (!failure.trace().isEmpty()) {
      CloudEvents.set(headers, FAILURE_TRACE, failure.trace());
    }
  }

  static PageRef page(Headers headers) {
    return read(headers, PAGE, PageRef.class);
  }

  static Fetch fetch(Headers headers) {
    return read(headers, CloudEvents.FETCH, Fetch.class);
  }

  private static <T> T read(Headers headers, String name, Class<T> type) {
    Header header = headers.lastHeader(name);
    if (header == null) {
      throw new IllegalStateException("the candidate has no header " + name);
    }
    return Json.mapper().readValue(header.value(), type);
  }
}
