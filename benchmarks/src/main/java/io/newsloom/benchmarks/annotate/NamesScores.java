package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.EntityAnnotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How well entities that no knowledge base has are named. An entity is an expected one's when words
 * of their names begin alike; of two for one name the second is a duplicate.
 *
 * @param expected names in the set
 * @param found names that some entity is for
 * @param inForm of those, names that the entity shows in the dictionary form
 * @param entities all that were found
 * @param extra entities that are for no name, and duplicates
 * @param errors what is wrong, for reading
 * @param ids id of what was found, by story and place in it
 */
public record NamesScores(
    int expected,
    int found,
    int inForm,
    int entities,
    int extra,
    List<String> errors,
    Map<String, String> ids) {

  /** Letters at a word's beginning that cases leave alone. */
  private static final int STEM = 4;

  public NamesScores {
    errors = List.copyOf(errors);
    ids = Map.copyOf(ids);
  }

  /** Of the names found, the share in dictionary form. */
  public double form() {
    return found == 0 ? 0 : inForm / (double) found;
  }

  /** Of the names to find, the share found. */
  public double recall() {
    return found / (double) expected;
  }

  /** Of the entities, the share that is nobody's or somebody's twice. */
  public double noise() {
    return entities == 0 ? 0 : extra / (double) entities;
  }

  /** Of the names found in both languages, the share with the same id. */
  public double sameIds(NamesScores other) {
    List<String> both = ids.keySet().stream().filter(other.ids::containsKey).toList();
    long same =
        both.stream().filter(key -> Objects.equals(ids.get(key), other.ids.get(key))).count();
    return both.isEmpty() ? 0 : same / (double) both.size();
  }

  /** Runs an annotator over a set. */
  public static NamesScores of(NamesSet set, Annotator annotator) {
    int expected = 0;
    int inForm = 0;
    int entities = 0;
    int extra = 0;
    List<String> errors = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    for (NamesSet.Story story : set.stories()) {
      Input input = Input.of(Texts.article(set.language(), "", story.text()), null);
      List<EntityAnnotation> found = annotator.annotate(input, Annotations.NONE).entities();
      expected += story.names().size();
      entities += found.size();
      for (EntityAnnotation entity : found) {
        Optional<NamesSet.Name> meant = meant(entity, story);
        String key =
            meant.map(name -> story.number() + "/" + story.names().indexOf(name)).orElse("");
        if (meant.isEmpty() || ids.putIfAbsent(key, entity.id()) != null) {
          extra++;
          errors.add(story.number() + ": too much: " + entity.name() + " " + entity.id());
        } else if (meant.get().form().equals(entity.name())) {
          inForm++;
        } else {
          errors.add(story.number() + ": " + entity.name() + " for " + meant.get().form());
        }
      }
    }
    return new NamesScores(expected, ids.size(), inForm, entities, extra, errors, ids);
  }

  private static Optional<NamesSet.Name> meant(EntityAnnotation entity, NamesSet.Story story) {
    return story.names().stream()
        .filter(name -> alike(name.form(), entity.name()) > 0)
        .max(Comparator.comparingInt(name -> alike(name.form(), entity.name())));
  }

  private static int alike(String one, String other) {
    int alike = 0;
    for (String word : one.toLowerCase(Locale.ROOT).split(" ")) {
      for (String their : other.toLowerCase(Locale.ROOT).split(" ")) {
        int length = Math.min(STEM, Math.min(word.length(), their.length()) - 1);
        alike += length > 1 && word.regionMatches(0, their, 0, length) ? 1 : 0;
      }
    }
    return alike;
  }
}
