package io.newsloom.ingest.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class InstanceTest {

  private static final ProducerRecord<String, byte[]> RECORD =
      new ProducerRecord<>("state", "source/herald", "{}".getBytes(UTF_8));

  @Test
  void shouldKnowItsOwnRecordsAgain() {
    Instance sports = new Instance("sports");

    assertThat(sports.own(sports.sign(RECORD).key())).contains("source/herald");
    assertThat(Instance.ONLY.own(Instance.ONLY.sign(RECORD).key())).contains("source/herald");
  }

  @Test
  void shouldLeaveTheRecordsOfOthersAlone() {
    String sports = new Instance("sports").sign(RECORD).key();

    assertThat(Instance.ONLY.own(sports)).isEmpty();
    assertThat(new Instance("sport").own(sports)).isEmpty();
    assertThat(new Instance("sports").own(Instance.ONLY.sign(RECORD).key())).isEmpty();
  }

  @Test
  void shouldWriteUnderANameOfItsOwn() {
    assertThat(Instance.ONLY.transactionalId()).isEqualTo("newsloom-ingest");
    assertThat(new Instance("sports").transactionalId()).isEqualTo("newsloom-ingest-sports");
  }

  @Test
  void shouldRefuseANameThatWouldBreakKeys() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Instance("a/b"))
        .withMessageContaining("a/b");
  }
}
