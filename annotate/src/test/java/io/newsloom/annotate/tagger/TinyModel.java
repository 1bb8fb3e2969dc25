package io.newsloom.annotate.tagger;

import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Sentences;
import io.newsloom.common.event.EntityType;
import java.util.ArrayList;
import java.util.List;

/** A model that learned a few sentences, for tests. */
final class TinyModel {

  static final List<String> PEOPLE = List.of("Anna Novak", "Peter Brown", "Olga", "Maria Stone");
  static final List<String> PLACES = List.of("Minsk", "New York", "Paris", "Vilnius");

  private TinyModel() {}

  static Model trained() {
    return new Trainer(new Trainer.Settings(1, 20, 0.2, 0, 0.1, 0.1, 1, 0.01))
        .train(examples(), Knowledge.NONE);
  }

  static Tagger tagger() {
    return Taggers.of(trained(), Knowledge.NONE);
  }

  static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (String person : PEOPLE) {
      for (String place : PLACES) {
        examples.add(example(person, " said that the train to ", place, " was late."));
        examples.add(example(person, " lives in ", place, " and works there."));
      }
    }
    return examples;
  }

  static List<Sentence> sentences(String text) {
    return Sentences.split(text, "en");
  }

  private static Example example(String person, String middle, String place, String end) {
    String text = person + middle + place + end;
    int at = person.length() + middle.length();
    return new Example(
        text,
        sentences(text).get(0),
        "en",
        List.of(
            new TaggedSpan(0, person.length(), EntityType.PERSON, 1),
            new TaggedSpan(at, at + place.length(), EntityType.PLACE, 1)),
        1);
  }
}
