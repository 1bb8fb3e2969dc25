package io.newsloom.annotate.entity.kb;

import io.newsloom.annotate.text.TsvTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a Cyrillic word may be a case of a name, in Russian, Belarusian or Ukrainian. More words
 * than a name's cases have its key: Багато is no case of Богота, nor is Самому of Самоа.
 */
public final class Inflection {

  /**
   * How a name declines.
   *
   * @param own its ending in the dictionary form
   * @param cut how many letters of it other cases lack
   * @param others the endings of those
   */
  private record Rule(String own, int cut, Set<String> others) {

    static Stream<Rule> of(List<String> row) {
      Set<String> others =
          Stream.of(row.get(1).split(" "))
              .map(ending -> ending.equals("*") ? "" : ending)
              .collect(Collectors.toUnmodifiableSet());
      return Stream.of(row.get(0).split(" ")).map(own -> of(own, others));
    }

    private static Rule of(String own, Set<String> others) {
      return own.startsWith("+")
          ? new Rule(own.substring(1), 0, others)
          : new Rule(own, own.length(), others);
    }

    boolean makes(String word, String name) {
      int stem = name.length() - cut;
      return word.startsWith(name.substring(0, stem)) && others.contains(word.substring(stem));
    }
  }

  private static final List<Rule> RULES =
      TsvTable.rows(Inflection.class, "inflections.tsv", 2).stream().flatMap(Rule::of).toList();

  /** Of a name that ends in a consonant, and not as surnames do. */
  private static final Rule BEHIND_CONSONANT =
      new Rule(
          "", 0, Set.of("а", "у", "ом", "ам", "ем", "е", "і", "ові", "еві", "ю", "я", "э", "єм"));

  private static final String CONSONANTS = "бвгджзклмнпрстфхцчшщ";

  private Inflection() {}

  /** Whether a word is an entity's name of one word, or a case of it. */
  public static boolean isOf(String word, Entry entry) {
    String small = folded(word);
    return entry
        .allNames()
        .anyMatch(
            name ->
                isOf(small, folded(name))
                    || Alternations.of(name).stream()
                        .anyMatch(form -> isOfAlternation(small, folded(form))));
  }

  private static boolean isOf(String word, String name) {
    return alike(word).equals(alike(name))
        || RULES.stream()
            .filter(rule -> name.endsWith(rule.own()))
            .findFirst()
            .or(() -> endsInConsonant(name) ? Optional.of(BEHIND_CONSONANT) : Optional.empty())
            .filter(rule -> rule.makes(word, name))
            .isPresent();
  }

  /** Києва, Києву, Києвом; but only Ризі. */
  private static boolean isOfAlternation(String word, String form) {
    String stem = form.substring(0, form.length() - 1);
    return word.equals(form) || form.endsWith("а") && BEHIND_CONSONANT.makes(word, stem);
  }

  private static boolean endsInConsonant(String name) {
    return !name.isEmpty() && CONSONANTS.indexOf(name.charAt(name.length() - 1)) >= 0;
  }

  /** What the languages write differently: Афины, Афіны. */
  private static String alike(String word) {
    return word.replace('ы', 'и').replace('і', 'и').replace('э', 'е');
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replace('ў', 'в')
        .replace('ґ', 'г')
        .replace("’", "")
        .replace("'", "")
        .replace("ʼ", "");
  }
}
