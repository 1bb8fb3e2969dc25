package io.newsloom.annotate.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.Articles;
import io.newsloom.annotate.Input;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.TopicAnnotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTopicsTest {

  private final TopicAnnotator annotator = TopicAnnotator.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The goalkeeper saved a penalty and the team won the football match.|sport",
        "ru|Вратарь отбил пенальти, и команда выиграла футбольный матч.|sport",
        "be|Брамнік адбіў пенальці, і каманда выйграла футбольны матч.|sport",
        "uk|Воротар відбив пенальті, і команда виграла футбольний матч.|sport",
        "en|Voters elect a new parliament; the coalition lost its majority.|politics",
        "be|Ва ўрадзе абмеркавалі выбары ў парламент.|politics",
      })
  void shouldFindATopicByItsWords(String language, String text, String slug) {
    assertThat(topics(language, text).get(0).slug()).isEqualTo(slug);
  }

  @Test
  void shouldNameANarrowerTopicUnderItsTopLevelOne() {
    List<TopicAnnotation> topics =
        topics("en", "The football striker scored twice; the goalkeeper was injured.");

    assertThat(topics)
        .filteredOn(topic -> topic.id().equals("medtop:20001065"))
        .singleElement()
        .satisfies(topic -> assertThat(topic.slug()).isEqualTo("sport"));
  }

  @Test
  void shouldShowTheWordsThatDecided() {
    assertThat(topics("en", "The parliament passed the bill.").get(0).evidence().get(0))
        .contains("parliament");
  }

  @Test
  void shouldSayNothingOfATextWithoutTellingWords() {
    assertThat(topics("en", "It was as it was.")).isEmpty();
  }

  private List<TopicAnnotation> topics(String language, String text) {
    return annotator
        .annotate(Input.of(Articles.declared(language, "Note", text), null), Annotations.NONE)
        .topics();
  }
}
