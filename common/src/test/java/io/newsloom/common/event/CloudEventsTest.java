package io.newsloom.common.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class CloudEventsTest {

  private final Headers headers = new RecordHeaders();

  @Test
  void shouldReplaceTheAttributesOfTheEventItCameFrom() {
    CloudEvents.put(headers, "1", "/a", CloudEvents.PAGE_FETCHED, Instant.EPOCH);
    CloudEvents.put(headers, "2", "/b", Lifecycle.PUBLISHED.eventType(), Instant.EPOCH);

    assertThat(headers).hasSize(5);
    assertThat(CloudEvents.get(headers, CloudEvents.ID)).contains("2");
    assertThat(CloudEvents.get(headers, CloudEvents.TIME)).contains("1970-01-01T00:00:00Z");
  }

  @Test
  void shouldFindNothingWhereThereIsNothing() {
    headers.add(CloudEvents.SUBJECT, null);

    assertThat(CloudEvents.get(headers, CloudEvents.ID)).isEmpty();
    assertThat(CloudEvents.get(headers, CloudEvents.SUBJECT)).isEmpty();
  }
}
