package io.newsloom.annotate.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.Articles;
import io.newsloom.annotate.Input;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.common.article.Article;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.LanguageAnnotation;
import io.newsloom.common.event.Mention;
import io.newsloom.common.event.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityAnnotatorTest {

  private static final EntityAnnotator ANNOTATOR =
      EntityAnnotator.with((text, sentences, language) -> List.of());

  @ParameterizedTest
  @CsvSource({
    "ru,Вчера Путина видели в городе.",
    "uk,Вчора Путіну передали листа.",
    "be,Учора Пуцін прыехаў у горад.",
    "en,Yesterday Putin came to town."
  })
  void shouldFindOnePersonInEveryLanguageAndCase(String language, String text) {
    assertThat(ids(annotate(language, "", text))).containsExactly("Q7747");
  }

  @ParameterizedTest
  @CsvSource({
    "be,Самыя старыя зробленыя ў горадзе.",
    "uk,Досі тут не було нічого.",
  })
  void shouldTakeNoWordAtASentencesStartForAPlaceOfTheSameStump(String language, String text) {
    assertThat(annotate(language, "", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"uk,У Ризі йшов дощ., Q1773", "ru,Кубы не видно., Q241"})
  void shouldFindPlacesOfShortNames(String language, String text, String id) {
    assertThat(ids(annotate(language, "", text))).containsExactly(id);
  }

  @Test
  void shouldNameAnEntityInTheFourLanguages() {
    assertThat(annotate("en", "", "In Minsk it rained.").get(0).names())
        .containsEntry("be", "Мінск")
        .containsEntry("ru", "Минск")
        .containsEntry("uk", "Мінськ")
        .containsEntry("en", "Minsk");
  }

  @Test
  void shouldGiveWorksAndEventsLocalIdsThatCasesShare() {
    assertThat(ids(annotate("ru", "Роман «Тихий омут»", "О романе «Тихом омуте» спорят.")))
        .containsExactly("local:work:tih-amut");
  }

  @Test
  void shouldKeepAKnownPlaceWithinAnEventsName() {
    assertThat(ids(annotate("ru", "", "Начался саммит в Минске.")))
        .containsExactlyInAnyOrder("Q2280", "local:event:sammit-v-minsk");
  }

  @Test
  void shouldTakeNobodyForNamedWithinATitle() {
    assertThat(ids(annotate("ru", "", "Показали фильм «Москва слезам не верит».")))
        .containsExactly("local:work:maskv-slez-ne-verit");
  }

  @Test
  void shouldCountOffsetsInHeadlineAndText() {
    EntityAnnotation putin =
        annotate("ru", "Визит Путина", "Сегодня Владимир Путин прилетел.").get(0);

    assertThat(putin.mentions())
        .extracting(m -> m.span().part())
        .containsExactly(Part.HEADLINE, Part.TEXT);
    assertThat(putin.mentions()).extracting(m -> m.span().offset()).containsExactly(6, 8);
    assertThat(putin.mentions())
        .extracting(Mention::surface)
        .containsExactly("Путина", "Владимир Путин");
  }

  @Test
  void shouldCountTheHeadlineAsMostSalient() {
    assertThat(ids(annotate("en", "Trump speaks", "In Ukraine and Syria people listened.")).get(0))
        .isEqualTo("Q22686");
  }

  @ParameterizedTest
  @ValueSource(strings = {"maduro.en.txt", "maduro.ru.txt", "maduro.be.txt"})
  void shouldGiveTheSameIdsInEveryEdition(String edition) throws IOException {
    String[] parts = read(edition).split("\n\n", 2);

    List<EntityAnnotation> found = annotate(edition.split("\\.")[1], parts[0], parts[1]);

    assertThat(ids(found))
        .contains(
            "Q7747",
            "Q58132",
            "Q44329",
            "Q717",
            "Q159",
            "Q212",
            "Q794",
            "Q858",
            "Q133274",
            "local:work:foreign-affairs");
  }

  @ParameterizedTest
  @CsvSource({
    "be,Пра гэта ведаюць усе.",
    "ru,Мир нужен всем.",
    "ru,Орел сел на дерево.",
    "en,Reading is fun.",
    "en,Time and science matter to us."
  })
  void shouldNotTakeCommonWordsForNames(String language, String text) {
    assertThat(annotate(language, "", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The actor Denzel Washington spoke.",
        "Kyiv Waterman spoke.",
        "They stayed at the \"Ukraine\" for a week."
      })
  void shouldNotTakeAPartOfAnotherNameForAPlace(String text) {
    assertThat(annotate("en", "", text)).isEmpty();
  }

  @Test
  void shouldKnowAPersonByTheSurnameBesideATitle() {
    assertThat(ids(annotate("en", "", "They met President Putin."))).containsExactly("Q7747");
  }

  @Test
  void shouldGiveATaggedNameThatNobodyKnowsALocalId() {
    EntityAnnotator annotator =
        EntityAnnotator.with(
            (text, sentences, language) ->
                text.length() == 0
                    ? List.of()
                    : List.of(
                        new TaggedSpan(0, 12, EntityType.PERSON, 0.9),
                        new TaggedSpan(21, 28, EntityType.PERSON, 0.8)));
    Input input = Input.of(Articles.of("", "Иван Плюшкин пришёл. Плюшкин ушёл."), null);

    List<EntityAnnotation> found = annotator.annotate(input, language("ru")).entities();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).wikidata()).isNull();
  }

  @Test
  void shouldGiveTheSameAnswerTwice() {
    assertThat(annotate("en", "Trump", "Putin and Macron met in Paris."))
        .isEqualTo(annotate("en", "Trump", "Putin and Macron met in Paris."));
  }

  private static List<String> ids(List<EntityAnnotation> found) {
    return found.stream().map(EntityAnnotation::id).toList();
  }

  private static List<EntityAnnotation> annotate(String language, String headline, String text) {
    Article article = Articles.of(headline, text.split("\n\n"));
    return ANNOTATOR.annotate(Input.of(article, null), language(language)).entities();
  }

  private static Annotations language(String tag) {
    return Annotations.NONE.withLanguage(new LanguageAnnotation(tag, 1, List.of(), "test/1"));
  }

  private static String read(String name) throws IOException {
    try (InputStream in = EntityAnnotatorTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
