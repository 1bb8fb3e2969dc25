package io.newsloom.annotate.topic;

import io.newsloom.annotate.text.TsvTable;
import io.newsloom.common.event.EntityAnnotation;
import io.newsloom.common.topic.MediaTopicTable;
import io.newsloom.common.topic.SubTopic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which topics an entity speaks for, whatever the language: NATO for conflict, FIFA for sport. The
 * table is {@code entities.tsv}: Wikidata id, name (for people), topic key, weight. Immutable.
 */
final class EntityPriors {

  record Prior(SubTopic topic, double weight) {}

  private final Map<String, List<Prior>> byId;

  private EntityPriors(Map<String, List<Prior>> byId) {
    this.byId = Map.copyOf(byId);
  }

  static EntityPriors load() {
    Map<String, List<Prior>> priors = new HashMap<>();
    for (List<String> row : TsvTable.rows(EntityPriors.class, "entities.tsv", 4)) {
      SubTopic topic = MediaTopicTable.standard().ofKey(row.get(2)).orElseThrow();
      priors
          .computeIfAbsent(row.get(0), any -> new ArrayList<>())
          .add(new Prior(topic, Double.parseDouble(row.get(3))));
    }
    return new EntityPriors(priors);
  }

  List<Prior> of(EntityAnnotation entity) {
    String id = entity.wikidata();
    return id == null ? List.of() : byId.getOrDefault(id, List.of());
  }
}
