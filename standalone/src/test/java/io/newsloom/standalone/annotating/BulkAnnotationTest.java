package io.newsloom.standalone.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.KeyphraseAnnotation;
import io.newsloom.common.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@Timeout(60)
class BulkAnnotationTest {

  /** What an annotator was shown: language, headline and text. */
  private static final Function<Input, String> SHOWN =
      input -> input.article().language() + "|" + input.article().headline() + "|" + input.text();

  @Test
  void shouldAnnotateHeadlineAndTextToTheLetter() throws Exception {
    JsonNode answer =
        run(
                SHOWN,
                "{\"id\":\"a\",\"headline\":\"H\",\"text\":\" One.\\n\\n\\nTwo. \","
                    + "\"language\":\"be\",\"more\":1}")
            .get(0);

    assertThat(answer.path("id").asString()).isEqualTo("a");
    assertThat(answer.path("outcome").asString()).isEqualTo("annotated");
    assertThat(phrase(answer)).isEqualTo("be|H| One.\n\n\nTwo. ");
  }

  @Test
  void shouldNumberTextsWithoutAnIdAndTakeNumbersAsIds() throws Exception {
    assertThat(run(SHOWN, "\n{\"text\":\"x\"}\n{\"id\":7,\"headline\":\"x\"}\n"))
        .extracting(answer -> answer.path("id").asString())
        .containsExactly("2", "7");
  }

  @Test
  void shouldKeepTheOrderOfTheLinesWhileWorkersOvertakeOneAnother() throws Exception {
    CountDownLatch overtaken = new CountDownLatch(1);
    Function<Input, String> uneven =
        input -> {
          if (input.text().equals("p0")) {
            await(overtaken);
          } else {
            overtaken.countDown();
          }
          return input.text();
        };
    List<String> ids = IntStream.range(0, 300).mapToObj(i -> "p" + i).toList();
    String lines =
        ids.stream()
            .map(id -> "{\"id\":\"" + id + "\",\"text\":\"" + id + "\"}\n")
            .collect(Collectors.joining());

    List<JsonNode> answers = run(uneven, lines);

    assertThat(answers).extracting(answer -> answer.path("id").asString()).isEqualTo(ids);
    assertThat(answers).extracting(BulkAnnotationTest::phrase).isEqualTo(ids);
  }

  @Test
  void shouldAnswerABrokenLineWithItsPlaceAndGoOn() throws Exception {
    List<JsonNode> answers =
        run(SHOWN, "{\"id\":\"cut\n[1]\n{\"id\":\"nothing\"}\n{\"id\":\"a\",\"text\":\"x\"}\n");

    assertThat(answers)
        .extracting(answer -> answer.path("outcome").asString())
        .containsExactly("unreadable", "unreadable", "unreadable", "annotated");
    assertThat(answers.get(0).path("id").asString()).isEqualTo("texts.jsonl, line 1");
  }

  @Test
  void shouldAnswerForATextThatAnAnnotatorFailsOn() throws Exception {
    Function<Input, String> failing =
        input -> {
          throw new IllegalStateException("a bug");
        };

    JsonNode answer = run(failing, "{\"id\":\"a\",\"text\":\"x\"}").get(0);

    assertThat(answer.path("id").asString()).isEqualTo("a");
    assertThat(answer.path("outcome").asString()).isEqualTo("failed");
    assertThat(answer.path("detail").asString()).contains("a bug");
  }

  private static String phrase(JsonNode answer) {
    return answer.path("annotations").path("keyphrases").path(0).path("phrase").asString();
  }

  private static List<JsonNode> run(Function<Input, String> work, String lines) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BulkAnnotation(annotator(work), 4)
        .run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "texts.jsonl", out);
    List<JsonNode> answers = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
      answers.add(Json.mapper().readTree(line));
    }
    return answers;
  }

  private static Annotator annotator(Function<Input, String> work) {
    return new Annotator() {
      @Override
      public Annotations annotate(Input input, Annotations soFar) {
        return soFar.withKeyphrases(
            List.of(new KeyphraseAnnotation(work.apply(input), 1, version())));
      }

      @Override
      public String version() {
        return "test/1";
      }
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
