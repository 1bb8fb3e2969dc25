package io.newsloom.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AgendaTest {

  private static final Instant T0 = Instant.parse("2026-01-15T18:00:00Z");

  private final Agenda agenda = new Agenda();

  @Test
  void shouldGiveWhatIsDueLongestFirst() {
    agenda.plan("late", "a", T0.plusSeconds(2));
    agenda.plan("early", "b", T0.plusSeconds(1));

    assertThat(agenda.takeDue(T0)).isEmpty();
    assertThat(agenda.nextStart()).contains(T0.plusSeconds(1));
    assertThat(agenda.takeDue(T0.plusSeconds(5))).contains("early");
    assertThat(agenda.takeDue(T0.plusSeconds(5))).contains("late");
    assertThat(agenda.takeDue(T0.plusSeconds(5))).isEmpty();
  }

  @Test
  void shouldDoOneThingAtATimeAtAHost() {
    agenda.plan("one", "a", T0);
    agenda.plan("two", "a", T0);
    agenda.plan("elsewhere", "b", T0.plusSeconds(1));

    assertThat(agenda.takeDue(T0)).contains("one");
    assertThat(agenda.takeDue(T0)).isEmpty();
    assertThat(agenda.nextStart()).contains(T0.plusSeconds(1));
    assertThat(agenda.takeDue(T0.plusSeconds(1))).contains("elsewhere");
  }

  @Test
  void shouldLetAHostRestBetweenTwoThings() {
    agenda.plan("one", "a", T0);
    agenda.plan("two", "a", T0);
    agenda.takeDue(T0);

    agenda.release("a", T0.plusSeconds(3));

    assertThat(agenda.nextStart()).contains(T0.plusSeconds(3));
    assertThat(agenda.takeDue(T0.plusSeconds(2))).isEmpty();
    assertThat(agenda.takeDue(T0.plusSeconds(3))).contains("two");
  }

  @Test
  void shouldRememberARestThoughNothingIsPlannedAtTheHost() {
    agenda.plan("one", "a", T0);
    agenda.takeDue(T0);
    agenda.release("a", T0.plusSeconds(3));
    agenda.takeDue(T0.plusSeconds(1));

    agenda.plan("two", "a", T0);

    assertThat(agenda.takeDue(T0.plusSeconds(2))).isEmpty();
    assertThat(agenda.takeDue(T0.plusSeconds(4))).contains("two");
  }

  @Test
  void shouldReplaceWhatWasPlannedUnderTheSameKey() {
    agenda.plan("one", "a", T0);
    agenda.plan("one", "a", T0.plusSeconds(9));

    assertThat(agenda.size()).isEqualTo(1);
    assertThat(agenda.takeDue(T0.plusSeconds(8))).isEmpty();
    agenda.cancel("one");
    assertThat(agenda.nextStart()).isEmpty();
  }
}
