package io.newsloom.annotate.entity.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.annotate.tagger.Tagger;
import io.newsloom.common.event.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of names that the tagger and the knowledge base see differently. */
class LinkerTest {

  private static final KnowledgeBase BASE = KnowledgeBase.standard();

  @Test
  void shouldNotTakeALongerNameForTheOneWithinIt() {
    List<Found> found = link("He moved to New Minsk.", "New Minsk", EntityType.PLACE, 0.9);

    assertThat(found).extracting(Found::id).containsExactly("local:place:new-minsk");
  }

  @Test
  void shouldKeepTheLinkWhereSmallWordsAreAdded() {
    List<Found> found =
        link("They met in the city of Minsk.", "city of Minsk", EntityType.PLACE, 0.9);

    assertThat(found).extracting(Found::id).containsExactly("Q2280");
    assertThat(found.get(0).mention().surface()).isEqualTo("city of Minsk");
  }

  @Test
  void shouldKeepTheKnownNameWhereTheTaggerIsUnsure() {
    List<Found> found = link("He moved to New Minsk.", "New Minsk", EntityType.PLACE, 0.3);

    assertThat(found).extracting(name -> name.mention().surface()).containsExactly("Minsk");
  }

  @Test
  void shouldBelieveTheTaggerThatAPersonHasTheNameOfATown() {
    String text = "Тоді Наталя відповіла.";

    assertThat(link(text, "Наталя", EntityType.PERSON, 0.9))
        .extracting(Found::type)
        .containsExactly(EntityType.PERSON);
  }

  @Test
  void shouldTakeNoCommonWordForANameWhereTheTaggerSeesNone() {
    assertThat(known("Усі знали про це.", "uk")).isEmpty();
    assertThat(known("Калі ласка.", "be")).isEmpty();
    assertThat(known("Das ist ein falsches Bild der Lage.", "de")).isEmpty();
    assertThat(known("Island life is slow.", "en")).isEmpty();
  }

  @Test
  void shouldTakeNoWordForANameThatIsSpelledOtherwise() {
    assertThat(known("Der Bürgermeister und Gabe kamen.", "de")).isEmpty();
  }

  @Test
  void shouldKnowPlacesByTheirAccentsInOtherLanguagesAndCases() {
    assertThat(link("Viven en África hoy.", "África", EntityType.PLACE, 0.9, "es"))
        .extracting(Found::id)
        .containsExactly("Q15");
    assertThat(link("Wojna z Polską trwa.", "Polską", EntityType.PLACE, 0.9, "pl"))
        .extracting(Found::id)
        .containsExactly("Q36");
  }

  @Test
  void shouldTakeNobodyForTheNamesakeWhoseGivenNameStandsBehind() {
    assertThat(known("Вчера Путин Олег Семёнович уехал.", "ru")).isEmpty();
  }

  @Test
  void shouldTakeNoPlaceForMeantWithinAProductsName() {
    assertThat(known("He bought Brazil nuts and Brussels sprouts.", "en")).isEmpty();
    assertThat(known("He came from Brazil.", "en")).containsExactly("Brazil");
  }

  @Test
  void shouldTakeNobodyKnownForMeantByAPrizeUnlessFamous() {
    assertThat(known("Ему дали премию Тьюринга.", "ru")).isEmpty();
    assertThat(known("Обсуждали эффект Трампа.", "ru")).containsExactly("Трампа");
  }

  @Test
  void shouldKeepAQuotedNameBehindItsKindAsItStands() {
    List<Found> found = link("Виступив хор «Луна».", "Луна", EntityType.ORGANISATION, 0.9, "uk");

    assertThat(found).extracting(Found::named).containsExactly("Луна");
  }

  @Test
  void shouldTellAClubFromItsRegionByTheWordBeside() {
    assertThat(ids("Баварія виграла.", "uk")).containsExactly("Q15789");
    assertThat(ids("Матч і турнір у Баварії, гол.", "uk")).containsExactly("Q980");
    assertThat(ids("Вратарь Баварии упал.", "ru")).containsExactly("Q15789");
    assertThat(ids("Прем’єр Баварії назвав чемпіонат, турнір і матч вдалими.", "uk"))
        .containsExactly("Q980");
  }

  @Test
  void shouldKeepAKnownNameInQuotationMarks() {
    assertThat(known("Das schrieb die »Bild« gestern.", "de")).containsExactly("Bild");
  }

  @Test
  void shouldCallAWorkWhatItsCueSaysWhateverTheTaggerCallsIt() {
    String text = "У районній газеті «Прапор хлібороба» тихо.";

    assertThat(link(text, "районній газеті «Прапор хлібороба»", EntityType.ORGANISATION, 0.9, "uk"))
        .extracting(Found::type)
        .containsExactly(EntityType.WORK);
  }

  @Test
  void shouldCutAMarkThatNothingOpens() {
    String text = "Клуб «Прапор хлібороба» закрили.";

    assertThat(link(text, "Прапор хлібороба»", EntityType.ORGANISATION, 0.9, "uk"))
        .extracting(found -> found.mention().surface())
        .containsExactly("Прапор хлібороба");
  }

  private static List<String> ids(String text, String language) {
    return new Linker(BASE, null).link("", text, language).stream().map(Found::id).toList();
  }

  private static List<String> known(String text, String language) {
    return new Linker(BASE, (tagged, sentences, tag) -> List.of())
        .link("", text, language).stream().map(found -> found.mention().surface()).toList();
  }

  private static List<Found> link(String text, String name, EntityType type, double confidence) {
    return link(text, name, type, confidence, "en");
  }

  private static List<Found> link(
      String text, String name, EntityType type, double confidence, String language) {
    int start = text.indexOf(name);
    TaggedSpan span = new TaggedSpan(start, start + name.length(), type, confidence);
    Tagger tagger =
        (tagged, sentences, tag) -> tagged.toString().equals(text) ? List.of(span) : List.of();
    return new Linker(BASE, tagger).link("", text, language);
  }
}
