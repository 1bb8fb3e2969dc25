package io.newsloom.desk.screen;

import io.newsloom.desk.screen.FilterUrl.Criterion;
import io.newsloom.desk.view.Facets;
import io.newsloom.desk.view.Facets.Facet;
import io.newsloom.desk.view.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The filters that can be chosen, as links. */
public record Rail(List<Group> groups) {

  private static final int LONGEST = 24;
  private static final int ENTITIES = 12;

  /** The values of one criterion. */
  public record Group(String name, String parameter, List<Choice> choices) {}

  /** One value; following the link chooses it, or takes the choice back. */
  public record Choice(String text, int count, boolean chosen, String href) {}

  static Rail of(Facets facets, Filter filter) {
    return new Rail(
        List.of(
            group("Topics", Criterion.TOPIC, facets.topics(), filter, LONGEST, Words::topic),
            group("Names", Criterion.ENTITY, facets.entities(), filter, ENTITIES, label -> label),
            group(
                "Languages",
                Criterion.LANGUAGE,
                facets.languages(),
                filter,
                LONGEST,
                Words::language),
            group("Sources", Criterion.SOURCE, facets.sources(), filter, LONGEST, label -> label)));
  }

  private static Group group(
      String name,
      Criterion criterion,
      List<Facet> facets,
      Filter filter,
      int longest,
      UnaryOperator<String> words) {
    List<String> chosen = criterion.of(filter);
    List<Choice> choices = new ArrayList<>();
    for (String value : chosen) {
      if (facets.stream().noneMatch(facet -> facet.value().equals(value))) {
        choices.add(choice(criterion, new Facet(value, value, 0), filter, words));
      }
    }
    for (Facet facet : facets) {
      if (choices.size() < longest || chosen.contains(facet.value())) {
        choices.add(choice(criterion, facet, filter, words));
      }
    }
    return new Group(name, criterion.parameter(), choices);
  }

  private static Choice choice(
      Criterion criterion, Facet facet, Filter filter, UnaryOperator<String> words) {
    return new Choice(
        words.apply(facet.label()),
        facet.count(),
        criterion.of(filter).contains(facet.value()),
        FilterUrl.of("/", FilterUrl.toggle(filter, criterion, facet.value())));
  }
}
