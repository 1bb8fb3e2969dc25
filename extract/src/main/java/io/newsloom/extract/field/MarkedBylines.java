package io.newsloom.extract.field;

import io.newsloom.common.article.Person;
import io.newsloom.extract.signal.Attributes;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Mark.Strength;
import io.newsloom.extract.signal.Role;
import java.util.List;
import org.jsoup.nodes.Element;

/** The names in elements that are marked as bylines. */
final class MarkedBylines {

  /** Nearest to the headline come the article's own bylines; far below are those of teasers. */
  private static final int ABOVE = -15;

  /** Bylines of one article stand together. */
  private static final int BESIDE = 12;

  private static final int LONGEST = 300;

  private final Clues clues;
  private final NameReader reader;

  MarkedBylines(Clues clues, NameReader reader) {
    this.clues = clues;
    this.reader = reader;
  }

  /** The names in elements of a strength, as many texts below the headline at most. */
  List<Person> read(Strength strength, int reach) {
    People people = new People(clues);
    int first = -1;
    for (Mark mark : clues.open(Role.BYLINE)) {
      int below = clues.below(mark);
      boolean near = clues.heading() == null || (below >= ABOVE && below <= reach);
      boolean beside = first < 0 || mark.at() - first <= BESIDE;
      if (mark.strength() == strength && near && beside) {
        int before = people.size();
        element(people, mark.element());
        first = people.size() > before && first < 0 ? mark.at() : first;
      }
    }
    return people.withoutHandles();
  }

  /** Links to authors' pages part a byline best; without any, its elements and words do. */
  private void element(People people, Element element) {
    if (element.nameIs("meta")) {
      people.put(reader.people(element.attr("content")), null);
      return;
    }
    int before = people.size();
    for (Element name : names(element)) {
      String content = name.attr("content");
      String text = content.isEmpty() ? Texts.of(name, LONGEST) : content;
      people.put(reader.people(text), Attributes.address(name, "href"));
    }
    if (people.size() == before) {
      people.put(reader.lines(Texts.lines(element, LONGEST)), null);
    }
  }

  private static List<Element> names(Element element) {
    if (element.nameIs("a")) {
      return List.of(element);
    }
    List<Element> names = Inside.properties(element, "name");
    if (names.isEmpty()) {
      for (Element link : Inside.links(element)) {
        if (People.isAuthorPage(Attributes.of(link, "href"))
            || Attributes.of(link, "rel").contains("author")) {
          names.add(link);
        }
      }
    }
    return names;
  }
}
