package io.newsloom.annotate.onnx;

import io.newsloom.common.event.EntityType;
import io.newsloom.common.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A model's labels, in the order of its scores: {@code O}, {@code B-PER}, {@code I-PER} ... */
record Labels(List<Label> all) {

  static final Label OUTSIDE = new Label(false, null);

  private static final String LIST = "labels.txt";
  private static final String CONFIG = "config.json";

  Labels {
    all = List.copyOf(all);
  }

  /**
   * A label.
   *
   * @param begins whether it begins a name whatever stands before it
   * @param type what it names; null = nothing that is of use here
   */
  record Label(boolean begins, @Nullable EntityType type) {

    static Label of(String label) {
      int dash = label.indexOf('-');
      String prefix = dash < 0 ? "" : label.substring(0, dash);
      return new Label(
          prefix.equals("B") || prefix.equals("S") || prefix.equals("U"),
          type(label.substring(dash + 1).toUpperCase(Locale.ROOT)));
    }

    private static @Nullable EntityType type(String name) {
      return switch (name) {
        case "PER", "PERSON" -> EntityType.PERSON;
        case "ORG", "ORGANISATION", "ORGANIZATION", "NORP" -> EntityType.ORGANISATION;
        case "LOC", "GPE", "PLACE", "LOCATION", "FAC" -> EntityType.PLACE;
        case "EVENT" -> EntityType.EVENT;
        case "WORK", "WORK_OF_ART", "LAW", "MEDIA" -> EntityType.WORK;
        default -> null;
      };
    }

    /** Whether a word with this label belongs to the name that the word before it is of. */
    boolean continues(Label before) {
      return type != null && type == before.type && !begins;
    }
  }

  /** The likeliest label. */
  record Guess(Label label, double probability) {}

  static Labels read(Path directory) throws IOException {
    Path list = directory.resolve(LIST);
    Path config = directory.resolve(CONFIG);
    List<String> names =
        Files.isRegularFile(list)
            ? Files.readAllLines(list).stream()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList()
            : Files.isRegularFile(config) ? ofConfig(config) : List.of();
    if (names.isEmpty()) {
      throw new IOException("there are no labels in " + directory + ": " + LIST + ", or " + CONFIG);
    }
    return new Labels(names.stream().map(Label::of).toList());
  }

  private static List<String> ofConfig(Path config) throws IOException {
    try {
      JsonNode labels = Json.mapper().readTree(Files.readAllBytes(config)).path("id2label");
      List<String> names = new ArrayList<>();
      for (int id = 0; labels.has("" + id); id++) {
        names.add(labels.path("" + id).asString());
      }
      return names;
    } catch (JacksonException e) {
      throw new IOException(config + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  int size() {
    return all.size();
  }

  /** The label with the highest score, and its share by softmax. */
  Guess best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - scores[best]);
    }
    return new Guess(all.get(best), 1 / sum);
  }
}
