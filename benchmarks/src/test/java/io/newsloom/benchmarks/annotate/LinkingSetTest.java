package io.newsloom.benchmarks.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsloom.benchmarks.annotate.LinkingSet.Mention;
import io.newsloom.benchmarks.annotate.LinkingSet.Sentence;
import io.newsloom.benchmarks.annotate.LinkingSet.Status;
import io.newsloom.common.event.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkingSetTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be", "uk"})
  void shouldHoldEnoughSentences(String language) {
    assertThat(LinkingSet.of(language).sentences()).hasSizeGreaterThanOrEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be", "uk"})
  void shouldHoldNoSentenceTwice(String language) {
    assertThat(LinkingSet.of(language).sentences())
        .extracting(Sentence::text)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be", "uk"})
  void shouldHoldSentencesThatAreOnlyTraps(String language) {
    assertThat(LinkingSet.of(language).sentences()).anyMatch(s -> s.mentions().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "be", "uk"})
  void shouldHoldPeopleNobodyKnows(String language) {
    assertThat(LinkingSet.of(language).sentences())
        .flatMap(Sentence::mentions)
        .extracting(Mention::status)
        .contains(Status.NIL, Status.LINKED);
  }

  @Test
  void shouldGiveOffsetsInTheTextWithoutMarkup() {
    Sentence sentence = LinkingSet.sentence("Yes, [[Q7747|PERSON|Putin]] met [[NIL|PERSON|Ann]].");

    assertThat(sentence.text()).isEqualTo("Yes, Putin met Ann.");
    assertThat(sentence.mentions())
        .containsExactly(
            new Mention(5, 10, EntityType.PERSON, Status.LINKED, "Q7747"),
            new Mention(15, 18, EntityType.PERSON, Status.NIL, null));
  }

  @Test
  void shouldKeepADollarAsItIs() {
    assertThat(LinkingSet.sentence("It cost $1 in [[KNOWN|PLACE|$ville]].").text())
        .isEqualTo("It cost $1 in $ville.");
  }

  @Test
  void shouldRefuseBrokenMarkup() {
    assertThatThrownBy(() -> LinkingSet.sentence("[[Q1x|PERSON|Ann]] left."))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
