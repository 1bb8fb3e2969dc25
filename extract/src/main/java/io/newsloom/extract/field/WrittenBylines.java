package io.newsloom.extract.field;

import io.newsloom.common.article.Person;
import io.newsloom.extract.signal.Attributes;
import io.newsloom.extract.signal.Mark;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The names in texts of a page that nothing marks as bylines. */
final class WrittenBylines {

  /** Texts looked through about the headline. */
  private static final int ABOVE = 3;

  private static final int BELOW = 25;

  /** Authors' links of one article stand together. */
  private static final int BESIDE = 6;

  /** Pages about authors, by fewer words than where a byline is marked as one. */
  private static final Pattern AUTHOR_PAGE =
      Pattern.compile(
          "/(?:authors?|autoren|autor|autores|auteurs?|autore|autori|autorzy|avtory?|staff|profile"
              + "|contributors?|columnists?|journalists?|writers?|redakteure?)/[^?#]");

  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_SIGNATURE = 80;

  private final Clues clues;
  private final NameReader reader;
  private final ByWords byWords;
  private final List<TextNode> texts;

  /** The texts near the headline, from the first on to where they end. */
  private final int first;

  private final int end;

  WrittenBylines(Clues clues, NameReader reader) {
    this.clues = clues;
    this.reader = reader;
    this.byWords = reader.byWords();
    this.texts = clues.signals().texts();
    Mark heading = clues.heading();
    this.first = heading == null ? 0 : Math.max(0, heading.at() - ABOVE);
    this.end = heading == null ? 0 : Math.min(texts.size(), heading.at() + BELOW);
  }

  /** Links near the headline to pages about authors, if they name somebody. */
  List<Person> links() {
    People people = new People(clues);
    int last = -1;
    for (int i = first; i < end; i++) {
      Element link = link(texts.get(i));
      if (link != null && isAuthor(link) && (last < 0 || i - last <= BESIDE)) {
        List<String> names = fullNames(text(i));
        people.put(names, Attributes.address(link, "href"));
        last = names.isEmpty() ? last : i;
      }
    }
    return people.list();
  }

  private boolean isAuthor(Element link) {
    return AUTHOR_PAGE.matcher(Attributes.of(link, "href")).find()
        && clues.isOfSite(Attributes.address(link, "href"));
  }

  private static @Nullable Element link(TextNode text) {
    int depth = 0;
    for (Node up = text.parent(); up instanceof Element element && depth < 3; up = up.parent()) {
      if (element.nameIs("a")) {
        return element;
      }
      depth++;
    }
    return null;
  }

  /** A first name and more: a link's label of one word is seldom an author. */
  private List<String> fullNames(String text) {
    return text.length() > LONGEST_SIGNATURE
        ? List.of()
        : reader.people(text).stream().filter(WrittenBylines::isFullName).toList();
  }

  private static boolean isFullName(String name) {
    String[] words = name.split(" ");
    int last = words[words.length - 1].codePointAt(0);
    return words.length > 1 && !Character.isLowerCase(last);
  }

  /** A line near the headline that begins with "By" and goes on with names. */
  List<Person> lines() {
    People people = new People(clues);
    for (int i = first; i < end && people.isEmpty(); i++) {
      if (!byWords.mayStart(texts.get(i).getWholeText())) {
        continue;
      }
      String text = text(i);
      if (byWords.are(text) && i + 1 < end) {
        text = text + " " + text(i + 1);
      }
      if (byWords.start(text) && text.length() <= LONGEST_LINE) {
        List<String> found = reader.people(text);
        people.put(found.stream().filter(name -> !NameReader.isHandle(name)).toList(), null);
      }
    }
    return people.list();
  }

  /** "Author: Ann Lee" in a line near the headline, or in one of its own further down. */
  List<Person> signatures() {
    People people = new People(clues);
    for (int i = first; i < texts.size() && people.isEmpty(); i++) {
      String whole = texts.get(i).getWholeText();
      if (whole.length() <= 2 * LONGEST_SIGNATURE && whole.indexOf(':') >= 0) {
        people.put(signature(i), null);
      }
    }
    return people.list();
  }

  private List<String> signature(int i) {
    String text = text(i);
    String signed = text.length() > LONGEST_SIGNATURE ? null : reader.signed(text);
    if (signed == null || (isFar(i) && byWords.end(text) == 0)) {
      return List.of();
    }
    boolean next = signed.isBlank() && i + 1 < texts.size();
    return fullNames(next ? text(i + 1) : signed);
  }

  private boolean isFar(int i) {
    return clues.heading() == null || i > clues.heading().at() + BELOW;
  }

  private String text(int i) {
    return Texts.tidy(texts.get(i).getWholeText());
  }
}
