package io.newsloom.extract.field;

import io.newsloom.extract.words.Tables;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Splits a byline into names: "By Ann Lee and Bo Ek, political editors" names two people. The words
 * are in {@code byline.tsv}. Immutable, thread-safe.
 */
final class NameReader {

  static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  private static final Pattern ADDRESS =
      Pattern.compile("\\(?\\S+@\\S+\\.\\S+|https?://\\S+|www\\.\\S+|(?<!\\S)@\\w+");
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
  private static final Pattern NO_NAME = Pattern.compile("[\\d©:]");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\p{P}&&[^(]]+|[\\s\\p{P}&&[^.)’']]+$|\\s+\\.$");

  private static final Pattern INVERTED = Pattern.compile("([^\\s,]+), ([^,]+)");

  private final ByWords byWords;
  private final Pattern signature;

  /** The last words of what {@link #signature} finds before its colon. */
  private final Set<String> signatureEnds = new LinkedHashSet<>();

  private final Pattern separator;
  private final Pattern tail;

  private final Set<String> agencies = new LinkedHashSet<>();
  private final Set<String> desks = new LinkedHashSet<>();
  private final Set<String> deskWords = new LinkedHashSet<>();
  private final Set<String> roles = new LinkedHashSet<>();
  private final Set<String> particles = new LinkedHashSet<>();
  private final Set<String> noise = new LinkedHashSet<>();

  NameReader() {
    Set<String> leads = new TreeSet<>(NameReader::longestFirst);
    Set<String> signatures = new TreeSet<>(NameReader::longestFirst);
    Set<String> joints = new TreeSet<>(NameReader::longestFirst);
    Set<String> tails = new TreeSet<>(NameReader::longestFirst);
    for (List<String> row : Tables.read("/io/newsloom/extract/field/byline.tsv")) {
      List<String> forms = List.of(row.get(2).split("\\|"));
      switch (row.get(0)) {
        case "lead" -> leads.addAll(forms);
        case "signature" -> {
          signatures.addAll(forms);
          forms.forEach(form -> signatureEnds.add(form.substring(form.lastIndexOf(' ') + 1)));
        }
        case "and" -> joints.addAll(forms);
        case "tail" -> tails.addAll(forms);
        case "agency" -> agencies.addAll(forms);
        case "desk" -> desks.addAll(forms);
        case "desk-word" -> deskWords.addAll(forms);
        case "role" -> roles.addAll(forms);
        case "particle" -> particles.addAll(forms);
        case "noise" -> noise.addAll(forms);
        default -> throw new IllegalStateException("byline.tsv has a row of " + row.get(0));
      }
    }
    byWords = new ByWords(leads);
    signature =
        Pattern.compile("(?:^|[\\s|(,;])(?:" + any(signatures) + ")[:：]\\s*(?=\\p{Lu}|$)", FLAGS);
    separator =
        Pattern.compile(
            "\\s*[,;/|•·\\n、，]\\s*|\\s+(?:" + any(joints) + ")\\s+|\\s+[–—-]\\s+", FLAGS);
    tail = Pattern.compile("[\\s,]+(?:" + any(tails) + ")(?!\\p{L}).*$", FLAGS);
  }

  private static int longestFirst(String a, String b) {
    return a.length() == b.length() ? a.compareTo(b) : b.length() - a.length();
  }

  /** A pattern of any of some forms. */
  static String any(Set<String> forms) {
    return forms.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** The words that names stand behind. */
  ByWords byWords() {
    return byWords;
  }

  /** Names in a text of nothing but a byline, in its order, each once. */
  List<String> people(String text) {
    return lines(List.of(Texts.tidy(text)));
  }

  /** The name in a text such as "Lee, Ann", as libraries and journals write them. */
  static String turned(String text) {
    Matcher m = INVERTED.matcher(text.strip());
    return m.matches() ? m.group(2) + " " + m.group(1) : text;
  }

  /** Names in the lines of a byline; the first that names somebody is taken whole. */
  List<String> lines(List<String> lines) {
    Set<String> people = new LinkedHashSet<>();
    for (String line : lines) {
      String bare = withoutByWords(withoutAsides(withoutAddresses(line)).strip());
      bare = tail.matcher(bare).replaceFirst("");
      for (String part : separator.split(bare)) {
        String name = withoutByWords(trim(part));
        if (isName(name)) {
          people.add(name);
        } else if (!people.isEmpty() && !name.isEmpty()) {
          return named(people); // a role or a date ends the names
        }
      }
    }
    return named(people);
  }

  private static String withoutAddresses(String line) {
    boolean address = line.indexOf('@') >= 0 || line.contains("://") || line.contains("www.");
    return address ? ADDRESS.matcher(line).replaceAll(" ") : line;
  }

  private static String withoutAsides(String line) {
    boolean aside = line.indexOf('(') >= 0 || line.indexOf('[') >= 0;
    return aside ? ASIDE.matcher(line).replaceAll(" ") : line;
  }

  private static List<String> named(Set<String> people) {
    if (people.size() > 1) {
      people.removeIf(NameReader::isHandle);
    }
    return List.copyOf(people);
  }

  /** What stands behind a word such as "Author:" in a text; null = there is none. */
  @Nullable String signed(String text) {
    if (!hasSignature(text)) {
      return null;
    }
    Matcher m = signature.matcher(text);
    return m.find() ? text.substring(m.end()) : null;
  }

  /** A look at the word before each colon, before the dear pattern is tried. */
  private boolean hasSignature(String text) {
    for (int colon = 0; colon < text.length(); colon++) {
      if (text.charAt(colon) == ':' || text.charAt(colon) == '：') {
        int start = colon;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
          start--;
        }
        if (signatureEnds.contains(text.substring(start, colon).toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A news agency. */
  boolean isAgency(String name) {
    return agencies.contains(Texts.key(name));
  }

  /** A newsroom, an agency, a role: not a person. */
  boolean isDesk(String name) {
    String key = Texts.key(name);
    if (desks.contains(key) || agencies.contains(key)) {
      return true;
    }
    for (String word : key.split(" ")) {
      if (deskWords.contains(word)) {
        return true;
      }
    }
    return name.contains(".") && name.indexOf(' ') < 0 && name.length() > 5;
  }

  private String withoutByWords(String text) {
    String bare = text;
    for (int i = 0; i < 3; i++) {
      int end = byWords.end(bare);
      if (end == 0) {
        return bare;
      }
      bare = trim(bare.substring(end));
    }
    return bare;
  }

  private static String trim(String text) {
    return EDGES.matcher(EDGES.matcher(text).replaceAll("")).replaceAll("").strip();
  }

  /** A word all small: an account's name, which counts where it stands alone. */
  static boolean isHandle(String name) {
    return name.indexOf(' ') < 0
        && name.equals(name.toLowerCase(Locale.ROOT))
        && Character.isLowerCase(name.codePointAt(0));
  }

  /** True for a short text with letters that is neither an address nor a word for nobody. */
  boolean canBeName(String text) {
    String key = Texts.key(text);
    return key.length() >= 2
        && text.length() <= LONGEST
        && text.codePoints().anyMatch(Character::isLetter)
        && !ADDRESS.matcher(text).find()
        && !noise.contains(key);
  }

  private boolean isName(String name) {
    String key = Texts.key(name);
    if (key.length() < 2 || name.length() > LONGEST || NO_NAME.matcher(name).find()) {
      return false;
    }
    String[] words = key.split(" ");
    if (words.length > MOST_WORDS || noise.contains(key) || roles.contains(key)) {
      return false;
    }
    for (String word : words) {
      if (roles.contains(word)) {
        return false;
      }
    }
    int first = name.codePointAt(0);
    boolean lower = Character.isLowerCase(first);
    return !lower || (words.length == 1 && name.equals(name.toLowerCase(Locale.ROOT)))
        ? Character.isLetter(first)
        : startsWithParticle(words);
  }

  /** "de la Cruz", "van Dijk": names that begin small go on with a capital. */
  private boolean startsWithParticle(String[] words) {
    return words.length > 1 && particles.contains(words[0]);
  }
}
