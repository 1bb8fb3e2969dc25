package io.newsloom.annotate.entity.name;

import io.newsloom.common.event.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The dictionary forms that a name may have: all its words agree in gender and case. A name that
 * may stand in its dictionary form already is likeliest that, unless endings or what stands before
 * it say otherwise.
 */
final class NameForms {

  private static final String CASES = "N" + Paradigms.CASES;
  private static final String INDECLINABLE = "оуэюиі";

  /** Weights of words left as they are. */
  private static final double NOMINATIVE_CONSONANT = 2.5;

  private static final double NOMINATIVE_UNLIKELY = 0.9;
  private static final double UNDECLINED = 1.2;
  private static final double UNDECLINED_VOWEL = 0.8;

  /** A form that explains a name in one case more is a little likelier; people are met in few. */
  private static final double ONE_CASE_MORE = 0.1;

  private final Grammar grammar;

  NameForms(Grammar grammar) {
    this.grammar = grammar;
  }

  /**
   * Candidates by weight, the likeliest having 1.
   *
   * @param surface the name as it stands
   * @param position where it stands
   */
  Map<String, Double> of(String surface, EntityType type, Position position) {
    String[] words = surface.split(" ");
    int declined = declined(words, type);
    Map<String, Double> forms = new LinkedHashMap<>();
    for (char grammaticalCase : CASES.toCharArray()) {
      for (char gender : genders(type).toCharArray()) {
        add(forms, words, declined, gender, grammaticalCase, type, position);
      }
    }
    double best = forms.values().stream().mapToDouble(weight -> weight).max().orElse(0);
    if (best == 0) {
      return Map.of(surface, 1.0);
    }
    forms.replaceAll((form, weight) -> weight / best);
    return forms;
  }

  private static String genders(EntityType type) {
    return type == EntityType.PERSON ? "mf" : "nfmp";
  }

  /** How many words decline: of an institution those up to what it is called, or none. */
  private int declined(String[] words, EntityType type) {
    if (type == EntityType.PERSON || words.length == 1) {
      return words.length;
    }
    for (int i = 0; i < words.length; i++) {
      if (grammar.heads().knows(words[i])) {
        return i + 1;
      }
    }
    return type == EntityType.PLACE ? words.length : 0;
  }

  private void add(
      Map<String, Double> forms,
      String[] words,
      int declined,
      char gender,
      char grammaticalCase,
      EntityType type,
      Position position) {
    List<String> phrase = new ArrayList<>();
    double weight = 0;
    for (int i = 0; i < words.length; i++) {
      if (i >= declined || !isDeclinable(words[i])) {
        phrase.add(words[i]);
        continue;
      }
      WordForm best = null;
      for (WordForm form : readings(words[i], type, gender, grammaticalCase, position)) {
        if (form.gender() == gender
            && form.grammaticalCase() == grammaticalCase
            && (best == null || form.weight() > best.weight())) {
          best = form;
        }
      }
      if (best == null) {
        return;
      }
      phrase.add(cased(best.form(), words[i]));
      weight += best.weight();
    }
    double more = type == EntityType.PERSON ? 0 : ONE_CASE_MORE;
    forms.merge(String.join(" ", phrase), weight, (one, other) -> Math.max(one, other) + more);
  }

  private List<WordForm> readings(
      String word, EntityType type, char gender, char grammaticalCase, Position position) {
    List<WordForm> known = known(word, type);
    if (!position.allows(grammaticalCase, word)) {
      return List.of();
    }
    if (!known.isEmpty()) {
      return known;
    }
    List<WordForm> readings = new ArrayList<>();
    for (WordForm form : grammar.paradigms().read(word)) {
      if (type == EntityType.PERSON ? !form.form().equals(word) : !isManInA(form)) {
        readings.add(form);
      }
    }
    if (grammaticalCase == 'N') {
      double weight = isPlural(word, type) ? NOMINATIVE_UNLIKELY : nominative(word, gender);
      readings.add(new WordForm(word, gender, 'N', weight));
    } else if (isUndeclined(word, gender, type)) {
      readings.add(new WordForm(word, gender, grammaticalCase, undeclined(word)));
    }
    return readings;
  }

  private List<WordForm> known(String word, EntityType type) {
    if (type == EntityType.PERSON) {
      return grammar.givenNames().read(word);
    }
    List<WordForm> heads = grammar.heads().read(word);
    return heads.isEmpty() ? grammar.adjectives().read(word) : heads;
  }

  /** Whether only people are of this gender with this ending: Плиска. */
  private static boolean isManInA(WordForm form) {
    return form.gender() == 'm' && (form.form().endsWith("а") || form.form().endsWith("я"));
  }

  private double nominative(String word, char gender) {
    int base = grammar.paradigms().base(word, gender);
    return base > 0
        ? base
        : base == 0 && gender == 'm' ? NOMINATIVE_CONSONANT : NOMINATIVE_UNLIKELY;
  }

  /** Whether a word ends as only plurals in other cases do: Липках, Верхних. */
  private static boolean isPlural(String word, EntityType type) {
    return type != EntityType.PERSON && word.matches(".{3,}[аяыиі]х");
  }

  private static double undeclined(String word) {
    char last = word.charAt(word.length() - 1);
    return last == 'о' || Paradigms.isConsonant(last) ? UNDECLINED : UNDECLINED_VOWEL;
  }

  private static boolean isUndeclined(String word, char gender, EntityType type) {
    char last = word.charAt(word.length() - 1);
    return type == EntityType.PERSON
        && (INDECLINABLE.indexOf(last) >= 0
            || word.endsWith("ых")
            || word.endsWith("их")
            || gender == 'f' && Paradigms.isConsonant(last));
  }

  private static boolean isDeclinable(String word) {
    return word.length() > 2
        && word.codePoints()
            .allMatch(c -> c >= 0x400 && c < 0x530 || c == '-' || c == '’' || c == '\'')
        && !word.toUpperCase(Locale.ROOT).equals(word);
  }

  /** With the first letter as in the text: a capital, or ў behind a vowel. */
  private static String cased(String form, String like) {
    char first = like.charAt(0);
    if (first == 'ў' && form.startsWith("у")) {
      return first + form.substring(1);
    }
    return Character.isUpperCase(first)
        ? Character.toUpperCase(form.charAt(0)) + form.substring(1)
        : form;
  }
}
