package io.newsloom.desk.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.common.event.ArticleEvent;
import io.newsloom.desk.TestArticle;
import io.newsloom.desk.channel.ArticleRecord;
import io.newsloom.desk.channel.Position;
import io.newsloom.desk.stream.EventLog.Reading;
import io.newsloom.desk.view.Summary;
import org.junit.jupiter.api.Test;

class EventLogTest {

  private static final Position START = Position.beginning(2);

  @Test
  void shouldGiveEventsInOrderAndThenNothing() {
    EventLog log = new EventLog(4, 1000, START);
    StreamEvent first = append(log, 0, 0, 10);
    StreamEvent second = append(log, 1, 0, 10);

    assertThat(log.read(0)).isEqualTo(new Reading.Found(first));
    assertThat(log.read(1)).isEqualTo(new Reading.Found(second));
    assertThat(log.read(2)).isInstanceOf(Reading.AtEnd.class);
    assertThat(log.top()).hasToString("0-1.1-1");
  }

  @Test
  void shouldForgetTheOldestBeyondItsNumberOfEvents() {
    EventLog log = new EventLog(2, 1000, START);
    append(log, 0, 0, 10);
    append(log, 0, 1, 10);
    append(log, 0, 2, 10);

    assertThat(log.read(0)).isInstanceOf(Reading.FellOff.class);
    assertThat(log.floor()).hasToString("0-1.1-0");
  }

  @Test
  void shouldForgetTheOldestBeyondItsBytesButNeverTheNewest() {
    EventLog log = new EventLog(10, 100, START);
    append(log, 0, 0, 60);
    append(log, 0, 1, 60);

    assertThat(log.read(0)).isInstanceOf(Reading.FellOff.class);

    append(log, 0, 2, 500);

    assertThat(log.read(2)).isInstanceOf(Reading.Found.class);
    assertThat(log.floor()).hasToString("0-2.1-0");
  }

  @Test
  void shouldSayWhereToBeginForAPosition() {
    EventLog log = new EventLog(2, 1000, START);
    append(log, 0, 0, 10);
    append(log, 1, 0, 10);
    append(log, 0, 1, 10);

    assertThat(log.cursorAt(log.top())).hasValue(3);
    assertThat(log.cursorAt(Position.parse("0-1", 2))).hasValue(1);
    assertThat(log.cursorAt(Position.parse("0-2", 2))).hasValue(1);
    assertThat(log.cursorAt(Position.parse("1-1", 2))).isEmpty();
  }

  private StreamEvent append(EventLog log, int partition, long offset, int bytes) {
    ArticleEvent event = TestArticle.of("a", "A").published();
    StreamEvent appended =
        new StreamEvent(
            new ArticleRecord(partition, offset, event, new byte[bytes]),
            log.top().with(partition, offset + 1),
            Summary.of(event, null));
    log.append(appended);
    return appended;
  }
}
