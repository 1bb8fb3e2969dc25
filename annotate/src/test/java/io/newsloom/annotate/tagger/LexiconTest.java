package io.newsloom.annotate.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.tagger.Lexicon.Kind;
import io.newsloom.annotate.text.Sentence;
import io.newsloom.common.event.EntityType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final Lexicon LEXICON =
      new Lexicon.Builder()
          .add(Kind.PLACE, "Минск")
          .add(Kind.GREAT_PLACE, "New York")
          .add(Kind.COMMON, "platz")
          .build();

  @Test
  void shouldKnowAWordInFullAndByItsStem() {
    assertThat(masks("Минск")[0]).isEqualTo(Kind.PLACE.bit() | Kind.PLACE.bit() << kinds());
    assertThat(masks("Минском")[0]).isEqualTo(Kind.PLACE.bit() << kinds());
  }

  @Test
  void shouldKnowACommonWordInFullAlone() {
    assertThat(masks("platz platze")).containsExactly(Kind.COMMON.bit(), 0);
  }

  @Test
  void shouldMarkAPhrase() {
    assertThat(evidence("in New York today").marks).containsExactly(0, 1 << 4, 2 << 4, 0);
  }

  @Test
  void shouldMarkWhatAGazetteerKnows() {
    String text = "Foreign Affairs writes";
    Gazetteer gazetteer =
        (all, sentence, language) -> List.of(new Gazetteer.Match(0, 2, EntityType.ORGANISATION));

    Evidence evidence = evidence(text, knowledge(LEXICON, gazetteer));

    assertThat(evidence.marks).containsExactly(1 << 2, 2 << 2, 0);
  }

  @Test
  void shouldForgetThatAGreatPlaceIsASurname() {
    Lexicon lexicon =
        new Lexicon.Builder().add(Kind.SURNAME, "Roma").add(Kind.GREAT_PLACE, "Roma").build();

    assertThat(evidence("Roma", knowledge(lexicon, Gazetteer.NONE)).masks[0])
        .isEqualTo(Kind.GREAT_PLACE.bit() | Kind.GREAT_PLACE.bit() << kinds());
  }

  @Test
  void shouldReadWhatItWrote() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LEXICON.write(out);
    Lexicon read = Lexicon.read(new ByteArrayInputStream(out.toByteArray()));

    assertThat(read.size()).isEqualTo(LEXICON.size());
    assertThat(evidence("Минску", knowledge(read, Gazetteer.NONE)).masks)
        .isEqualTo(masks("Минску"));
  }

  private static int kinds() {
    return Kind.values().length;
  }

  private static int[] masks(String text) {
    return evidence(text).masks;
  }

  private static Knowledge knowledge(Lexicon lexicon, Gazetteer gazetteer) {
    return new Knowledge(lexicon, Cues.NONE, List.of(), gazetteer);
  }

  private static Evidence evidence(String text) {
    return evidence(text, knowledge(LEXICON, Gazetteer.NONE));
  }

  private static Evidence evidence(String text, Knowledge knowledge) {
    Sentence sentence = TinyModel.sentences(text).get(0);
    return knowledge.evidence(text, sentence, "en", Words.of(text, sentence.tokens(), "en"));
  }
}
