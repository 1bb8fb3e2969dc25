package io.newsloom.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.newsloom.common.event.EntityType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TaggerTest {

  private static final Model MODEL = TinyModel.trained();
  private static final Tagger TAGGER = Taggers.of(MODEL, Knowledge.NONE);

  @Test
  void shouldFindNamesWithTheirOffsets() {
    String text = "Olga lives in Minsk and works there. Anna Novak lives in New York.";

    List<TaggedSpan> found = TAGGER.tag(text, TinyModel.sentences(text), "en");

    assertThat(found)
        .extracting(span -> text.substring(span.start(), span.end()), TaggedSpan::type)
        .containsExactly(
            tuple("Olga", EntityType.PERSON),
            tuple("Minsk", EntityType.PLACE),
            tuple("Anna Novak", EntityType.PERSON),
            tuple("New York", EntityType.PLACE));
  }

  @Test
  void shouldCountOffsetsInUtf16Units() {
    String text = "Olga lives in Minsk and works there 🎻! Olga lives in Paris and works there.";

    List<TaggedSpan> found = TAGGER.tag(text, TinyModel.sentences(text), "en");

    assertThat(found)
        .extracting(span -> text.substring(span.start(), span.end()))
        .containsExactly("Olga", "Minsk", "Olga", "Paris");
  }

  @Test
  void shouldFindNothingInNothing() {
    assertThat(TAGGER.tag("", List.of(), "en")).isEmpty();
  }

  @Test
  void shouldGiveSurerNamesAHigherConfidence() {
    String known = "Olga lives in Paris and works there.";
    String odd = "paris Xyz lives Olga in.";

    double sure = TAGGER.tag(known, TinyModel.sentences(known), "en").get(0).confidence();
    double unsure =
        TAGGER.tag(odd, TinyModel.sentences(odd), "en").stream()
            .mapToDouble(TaggedSpan::confidence)
            .min()
            .orElse(0);

    assertThat(sure).isGreaterThan(0.8).isGreaterThan(unsure);
  }

  @Test
  void shouldLearnTheSameModelAgain() throws IOException {
    assertThat(bytes(TinyModel.trained())).isEqualTo(bytes(MODEL));
  }

  @Test
  void shouldReadWhatItWrote() throws IOException {
    Model read = Model.read(new ByteArrayInputStream(bytes(MODEL)));

    assertThat(bytes(read)).isEqualTo(bytes(MODEL));
    String text = "Maria Stone lives in Vilnius and works there.";
    assertThat(Taggers.of(read, Knowledge.NONE).tag(text, TinyModel.sentences(text), "en"))
        .isEqualTo(TAGGER.tag(text, TinyModel.sentences(text), "en"));
  }

  @Test
  void shouldRefuseAModelOfAnotherFormat() throws IOException {
    ByteArrayOutputStream lexicon = new ByteArrayOutputStream();
    new Lexicon.Builder().add(Lexicon.Kind.PLACE, "Minsk").build().write(lexicon);

    assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(lexicon.toByteArray())))
        .isInstanceOf(IOException.class);
  }

  @Test
  void shouldGiveTheSameAnswerOnManyThreads() {
    String text = "Peter Brown said that the train to Minsk was late.";
    List<TaggedSpan> alone = TAGGER.tag(text, TinyModel.sentences(text), "en");

    assertThat(alone).isNotEmpty();
    assertThat(
            IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> TAGGER.tag(text, TinyModel.sentences(text), "en")))
        .allMatch(found -> Objects.equals(found, alone));
  }

  private static byte[] bytes(Model model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
