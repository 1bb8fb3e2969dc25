package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Role;
import io.newsloom.extract.words.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Notes that say what was wrong before, as the page words them. */
final class CorrectionsField {

  private static final int LONGEST = 2000;
  private static final int SHORTEST = 30;
  private static final int MOST = 10;
  private static final int START = 3;

  private static final String ALTERNATIVES =
      Tables.read("/io/newsloom/extract/field/corrections.tsv").stream()
          .map(row -> row.get(1))
          .collect(Collectors.joining("|", "(?:", ")"));

  private static final Pattern WORDS = Pattern.compile(ALTERNATIVES);

  private static final Pattern OPENING =
      Pattern.compile(
          ALTERNATIVES + "\\s*(?:\\([^)]{1,40}\\)|[\\p{N}./ ]{0,20})\\s*[:.—–-].*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /** First letters of the opening words: nearly all texts are told apart by theirs. */
  private static final Set<String> STARTS =
      Tables.read("/io/newsloom/extract/field/corrections.tsv").stream()
          .flatMap(row -> Stream.of(row.get(1).split("\\|")))
          .map(word -> word.substring(0, START))
          .collect(Collectors.toUnmodifiableSet());

  private static final String INITIALS =
      STARTS.stream().map(start -> start.substring(0, 1)).distinct().collect(Collectors.joining());

  private CorrectionsField() {}

  static Optional<Derived<List<String>>> read(Clues clues) {
    Map<String, String> notes = new LinkedHashMap<>();
    clues.allLinked("correction").forEach(text -> put(notes, text));
    if (!notes.isEmpty()) {
      return Optional.of(new Derived<>(List.copyOf(notes.values()), "json-ld", 0.95));
    }
    for (Mark mark : clues.open(Role.CORRECTION)) {
      put(notes, Texts.of(mark.element(), LONGEST));
    }
    if (!notes.isEmpty()) {
      return Optional.of(new Derived<>(List.copyOf(notes.values()), "class-names", 0.8));
    }
    for (TextNode text : clues.signals().texts()) {
      if (opens(text.getWholeText()) && text.parent() != null) {
        put(notes, Texts.of(block(text.parent()), LONGEST));
      }
    }
    return notes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Derived<>(List.copyOf(notes.values()), "opening-words", 0.7));
  }

  private static boolean opens(String whole) {
    int start = 0;
    while (start < whole.length() && Character.isWhitespace(whole.charAt(start))) {
      start++;
    }
    if (start == whole.length() || !startsLikeNote(whole, start)) {
      return false;
    }
    String text = whole.strip();
    if (!WORDS.matcher(text).lookingAt()) {
      return false;
    }
    // "Correction" alone may be bold, with the colon behind it
    return OPENING.matcher(text).matches() || OPENING.matcher(text + ":").matches();
  }

  private static boolean startsLikeNote(String text, int at) {
    return INITIALS.indexOf(text.charAt(at)) >= 0
        && text.length() - at >= START
        && STARTS.contains(text.substring(at, at + START));
  }

  private static Element block(Element element) {
    Element up = element;
    while (!up.isBlock() && up.parent() != null) {
      up = up.parent();
    }
    return up;
  }

  private static void put(Map<String, String> notes, String note) {
    if (note.length() >= SHORTEST && notes.size() < MOST) {
      notes.putIfAbsent(Texts.key(note), note);
    }
  }
}
