package io.newsloom.annotate.entity.name;

import io.newsloom.common.event.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names the entities of an article that no knowledge base has: each mention may have several
 * dictionary forms, and the one that most mentions may have is the name of all of them. A surname
 * alone means the person named in full.
 */
public final class Naming {

  /**
   * A mention of somebody or something unknown.
   *
   * @param surface as it stands in the article
   * @param before the word before it, else empty
   * @param kept whether it stands in its dictionary form whatever its ending, as what is in
   *     quotation marks behind its kind does: хору «Луна»
   */
  public record Nameless(String surface, EntityType type, String before, boolean kept) {}

  /**
   * What a mention is called.
   *
   * @param name in the dictionary form, as far as that can be told
   * @param type of most mentions of the name
   */
  public record Named(String name, EntityType type) {}

  /** Votes for what stands in quotation marks behind its kind: завод «Маяк», in whatever case. */
  private static final double BESIDE_ITS_KIND = 1.5;

  private static final double EQUAL = 1e-9;

  private Naming() {}

  /** Names for mentions, in their order. */
  public static List<Named> of(List<Nameless> mentions, String language) {
    Grammar grammar = Grammar.of(language);
    List<Map<String, Double>> candidates = new ArrayList<>();
    for (Nameless mention : mentions) {
      candidates.add(
          grammar == null || mention.kept()
              ? Map.of(mention.surface(), 1.0)
              : new NameForms(grammar)
                  .of(mention.surface(), mention.type(), Position.behind(mention.before())));
    }
    Map<String, Double> votes = new LinkedHashMap<>();
    candidates.forEach(
        forms -> forms.forEach((form, weight) -> votes.merge(form, weight, Double::sum)));
    addSurnames(candidates, votes);
    mentions.forEach(
        mention ->
            votes.merge(
                mention.kept() ? mention.surface() : quoted(mention.surface()),
                BESIDE_ITS_KIND,
                Double::sum));
    List<String> names = new ArrayList<>();
    for (Map<String, Double> forms : candidates) {
      names.add(best(forms, votes));
    }
    withFullNames(mentions, candidates, names);
    withoutKinds(names);
    return typed(mentions, names);
  }

  /** A surname that stands alone elsewhere speaks for the full name with it. */
  private static void addSurnames(List<Map<String, Double>> candidates, Map<String, Double> votes) {
    Map<String, Double> alone = new HashMap<>();
    for (Map<String, Double> forms : candidates) {
      forms.forEach(
          (form, weight) -> {
            if (form.indexOf(' ') < 0) {
              alone.merge(form, weight, Double::sum);
            }
          });
    }
    votes.replaceAll(
        (form, vote) -> form.indexOf(' ') < 0 ? vote : vote + alone.getOrDefault(last(form), 0.0));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The form with most votes; of equal ones that which the article may have used first. */
  private static String best(Map<String, Double> forms, Map<String, Double> votes) {
    String best = "";
    double most = -1;
    for (String form : votes.keySet()) {
      double own = forms.getOrDefault(form, -1.0);
      double vote = own < 0 ? -1 : own + votes.getOrDefault(form, 0.0);
      if (vote > most + EQUAL) {
        most = vote;
        best = form;
      }
    }
    return best;
  }

  private static void withFullNames(
      List<Nameless> mentions, List<Map<String, Double>> candidates, List<String> names) {
    Map<String, String> full = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (isPerson(mentions.get(i)) && names.get(i).indexOf(' ') > 0) {
        full.putIfAbsent(last(names.get(i)), names.get(i));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).indexOf(' ') < 0) {
        Map<String, Double> forms = candidates.get(i);
        String own = names.get(i);
        names.set(
            i,
            full.entrySet().stream()
                .filter(person -> forms.containsKey(person.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(own));
      }
    }
  }

  /** Завод «Маяк» is «Маяк», where the article also calls it so. */
  private static void withoutKinds(List<String> names) {
    Set<String> all = new HashSet<>(names);
    names.replaceAll(
        name -> {
          String inner = quoted(name);
          return all.contains(inner) ? inner : name;
        });
  }

  /** What stands in quotation marks behind other words, else empty. */
  private static String quoted(String name) {
    int open = name.indexOf('«');
    return open <= 0 ? "" : name.substring(open + 1).replace("»", "");
  }

  private static boolean isPerson(Nameless mention) {
    return mention.type() == EntityType.PERSON;
  }

  private static List<Named> typed(List<Nameless> mentions, List<String> names) {
    Map<String, Map<EntityType, Integer>> types = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      types
          .computeIfAbsent(names.get(i), any -> new LinkedHashMap<>())
          .merge(mentions.get(i).type(), 1, Integer::sum);
    }
    return names.stream()
        .map(
            name ->
                new Named(
                    name,
                    types.getOrDefault(name, Map.of()).entrySet().stream()
                        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                        .map(Map.Entry::getKey)
                        .orElse(EntityType.OTHER)))
        .toList();
  }
}
