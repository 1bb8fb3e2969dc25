package io.newsloom.annotate.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.annotate.entity.EntityAnnotator;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.annotate.tagger.TaggerEngine;
import io.newsloom.annotate.text.Sentences;
import io.newsloom.common.article.Article;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory as a user brings it, with a model that knows a handful of words. */
class OnnxTaggerTest {

  private static final List<String> LABELS = List.of("O", "B-PER", "I-PER", "B-LOC", "B-DATE");
  private static final List<String> PIECES =
      List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "Ann", "Lee", "Min", "##sk", "Monday", "in");
  private static final List<String> MEANS =
      List.of("O", "O", "O", "O", "B-PER", "I-PER", "B-LOC", "I-PER", "B-DATE", "O");

  @TempDir private Path directory = Path.of("");

  @BeforeEach
  void write() throws IOException {
    Files.write(directory.resolve("model.onnx"), TinyModel.of(table(4)));
    Files.write(directory.resolve("vocab.txt"), PIECES);
    Files.write(directory.resolve("labels.txt"), LABELS);
  }

  @Test
  void shouldFindNamesOfSeveralWordsWithTheirPlaceAndType() throws IOException {
    assertThat(tag("On Monday Ann Lee was in Minsk."))
        .extracting(TaggedSpan::start, TaggedSpan::end, TaggedSpan::type)
        .containsExactly(tuple(10, 17, EntityType.PERSON), tuple(25, 30, EntityType.PLACE));
  }

  @Test
  void shouldBeAsSureAsTheLeastSureOfTheWords() throws IOException {
    float[][] table = table(4);
    table[PIECES.indexOf("Lee")][LABELS.indexOf("I-PER")] = 2;
    Files.write(directory.resolve("model.onnx"), TinyModel.of(table));

    double lee = Math.exp(2) / (Math.exp(2) + LABELS.size() - 1);

    assertThat(tag("Ann Lee").get(0).confidence()).isCloseTo(lee, offset(1e-6));
  }

  @Test
  void shouldBeginANameWhereTheLabelSaysSo() throws IOException {
    assertThat(tag("Ann Ann Lee")).hasSize(2);
  }

  @Test
  void shouldReadLabelsAndCaseAsExportersWriteThem() throws IOException {
    Files.delete(directory.resolve("labels.txt"));
    Files.writeString(
        directory.resolve("config.json"),
        "{\"id2label\":{\"0\":\"O\",\"1\":\"B-PERSON\",\"2\":\"I-PERSON\",\"3\":\"B-GPE\",\"4\":\"X\"}}");
    Files.writeString(directory.resolve("tokenizer_config.json"), "{\"do_lower_case\":true}");
    Files.write(
        directory.resolve("vocab.txt"), PIECES.stream().map(OnnxTaggerTest::lowerCase).toList());

    assertThat(tag("ÁNN in MINSK"))
        .extracting(TaggedSpan::type)
        .containsExactly(EntityType.PERSON, EntityType.PLACE);
  }

  @Test
  void shouldReadASentenceThatIsLongerThanTheModelInParts() throws IOException {
    String text = "in ".repeat(3 * Window.MOST_PIECES) + "Ann Lee";

    assertThat(tag(text))
        .singleElement()
        .extracting(TaggedSpan::start)
        .isEqualTo(text.indexOf("Ann"));
  }

  @Test
  void shouldGiveTheSameToManyThreadsAtOnce() throws IOException {
    String text = "Ann Lee was in Minsk.";
    try (OnnxTagger tagger = OnnxTagger.open(directory)) {
      List<TaggedSpan> alone = tagger.tag(text, Sentences.split(text, "en"), "en");

      assertThat(
              IntStream.range(0, 200)
                  .parallel()
                  .mapToObj(i -> tagger.tag(text, Sentences.split(text, "en"), "en")))
          .allSatisfy(found -> assertThat(found).isEqualTo(alone));
    }
  }

  @Test
  void shouldBeFoundOnTheClassPathAndNameItsModel() throws IOException {
    TaggerEngine engine = ServiceLoader.load(TaggerEngine.class).findFirst().orElseThrow();
    Article article =
        Json.mapper()
            .readValue(
                "{\"id\":\"a\",\"url\":\"a\",\"headline\":\"In Minsk\",\"extractor\":\"test/1\","
                    + "\"body\":[{\"type\":\"paragraph\",\"text\":\"Yesterday Ann Lee came.\"}]}",
                Article.class);

    Annotator entities = EntityAnnotator.with(engine.open(directory));
    String version = entities.version();
    Files.write(directory.resolve("model.onnx"), TinyModel.of(table(5)));

    assertThat(version).matches("newsloom-entities/\\S+\\+onnx-[0-9a-f]{8}");
    assertThat(EntityAnnotator.with(engine.open(directory)).version()).isNotEqualTo(version);
    assertThat(entities.annotate(Input.of(article, null), Annotations.NONE).entities())
        .anySatisfy(
            entity -> {
              assertThat(entity.name()).isEqualTo("Ann Lee");
              assertThat(entity.annotator()).isEqualTo(version);
            });
  }

  @Test
  void shouldSayWhichFileIsMissingOrWrong() throws IOException {
    Files.writeString(directory.resolve("model.onnx"), "no model");
    assertThatIOException().isThrownBy(this::open).withMessageContaining("model.onnx");

    Files.delete(directory.resolve("labels.txt"));
    assertThatIOException().isThrownBy(this::open).withMessageContaining("labels.txt");

    Files.writeString(directory.resolve("vocab.txt"), "word");
    Files.write(directory.resolve("labels.txt"), LABELS);
    assertThatIOException().isThrownBy(this::open).withMessageContaining("[UNK]");

    Files.delete(directory.resolve("model.onnx"));
    assertThatIOException().isThrownBy(this::open).withMessageContaining("no model.onnx");
  }

  private OnnxTagger open() throws IOException {
    return OnnxTagger.open(directory);
  }

  private List<TaggedSpan> tag(String text) throws IOException {
    try (OnnxTagger tagger = open()) {
      return tagger.tag(text, Sentences.split(text, "en"), "en");
    }
  }

  private static String lowerCase(String piece) {
    return piece.startsWith("[") ? piece : piece.toLowerCase(Locale.ROOT);
  }

  /** Every piece surely means its label. */
  private static float[][] table(float sure) {
    float[][] table = new float[PIECES.size()][LABELS.size()];
    for (int piece = 0; piece < table.length; piece++) {
      table[piece][LABELS.indexOf(MEANS.get(piece))] = sure;
    }
    return table;
  }
}
