package io.newsloom.annotate.entity.name;

import io.newsloom.common.event.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of text that a tagger took for a name, cut to what the name is: without verbs at its
 * end and the word village at its beginning, with the district or the court that an adjective
 * belongs to, with both its quotation marks.
 *
 * @param start offset of the first character
 * @param end offset behind the last one
 * @param whole whether it is known to be a whole name, by what it is called
 */
public record NameSpan(int start, int end, EntityType type, boolean whole) {

  /** Words with one space between them; other stretches stay as they are. */
  private static final Pattern WORDS = Pattern.compile("\\S+(?: \\S+)*+");

  private static final Pattern WORD_BEHIND = Pattern.compile("\\G (\\p{L}[\\p{L}’'-]*)");
  private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}[\\p{L}’'-]*) $");
  private static final Pattern VERB =
      Pattern.compile(
          ".{2,}[аеиуыяіўёо](л|ла|ло|ли|лі|ў)(ся|сь)?|.{2,}[аеиуыяёо]в(ся|сь)?|.{3,}(ет|ёт|ит|ют|ят|ут|ат|уть|ють|ать|ять|ае|уе|іць|уць|юць)(ся|сь|ца)?");
  private static final Pattern ADJECTIVE =
      Pattern.compile(
          ".{2,}(ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими"
              + "|ы|і|ага|яга|аму|яму|ім|ай|яй|ае|яе|ыя|ія|іх|ымі|імі|ої|ій|у|ою|а|е|ські|ська|ське)");
  private static final Pattern FROM_PLACE =
      Pattern.compile(
          ".{2,}[сц]ь?к(ий|і|ая|а|ое|ае|е|ого|ага|ому|аму|им|ім|ом|ой|ай|ої|ій|ую|у|ою|ие|ия|их|іх|ими|імі)");
  private static final Pattern PATRONYMIC =
      Pattern.compile(
          ".{2,}([аое][вў]іч|[аоеї]вич|йович|[оеіїаоё][вў]н|інічн|иничн).{0,3}"
              + "|(Кузьм|Фом|Хам|Лук|Иль|Іль|Ілл|Никит|Мікіт|Микит)[иі]ч.{0,3}");
  private static final List<String> DISTRICTS =
      List.of(
          "район", "раён", "област", "вобласц", "край", "краю", "края", "округ", "громад",
          "област");
  private static final int MOST_BETWEEN = 2;

  /** The name within what a tagger found. */
  public static NameSpan of(int start, int end, EntityType type, String text, String language) {
    Grammar grammar = Grammar.of(language);
    if (language.equals("en") && type == EntityType.PERSON) {
      return new NameSpan(start + Titles.before(text.substring(start, end)), end, type, false);
    }
    NameSpan span = new NameSpan(start, end, type, false);
    return grammar == null || !WORDS.matcher(text.substring(start, end)).matches()
        ? span
        : span.withoutSettlement(text, grammar)
            .withoutRole(text, grammar)
            .withoutNext(text, grammar)
            .withQuotedAlone(text, grammar)
            .withHead(text, grammar)
            .withoutVerbs(text, grammar)
            .withAdjective(text, grammar)
            .withMarks(text);
  }

  /** Whether a word is a patronymic, in any case: Петровича, Кузьмич. */
  public static boolean isPatronymic(String word) {
    return PATRONYMIC.matcher(word).matches();
  }

  /** The small or capitalised word that one space parts from an offset, else empty. */
  public static String wordBefore(String text, int offset) {
    Matcher matcher = WORD_BEFORE.matcher(text).region(Math.max(0, offset - 40), offset);
    return matcher.find() ? matcher.group(1) : "";
  }

  private NameSpan withoutSettlement(String text, Grammar grammar) {
    int space = text.indexOf(' ', start);
    return space > 0
            && space + 1 < end
            && Character.isUpperCase(text.charAt(space + 1))
            && grammar.settlements().knows(text.substring(start, space))
        ? new NameSpan(space + 1, end, EntityType.PLACE, false)
        : this;
  }

  /** Without the word before a given name: Ректор + Иван Петров. */
  private NameSpan withoutRole(String text, Grammar grammar) {
    String[] words = text.substring(start, end).split(" ");
    return type == EntityType.PERSON
            && words.length > 2
            && !(words.length == 3 && isPatronymic(words[2]))
            && (!grammar.givenNames().knows(words[0]) || isWritten(words[0], text))
            && grammar.givenNames().knows(words[1])
        ? new NameSpan(start + words[0].length() + 1, end, type, false)
        : this;
  }

  /** Whether the text has a word in small letters as well: роман Льва Гончарова. */
  private static boolean isWritten(String word, String text) {
    int at = text.indexOf(" " + word.toLowerCase(Locale.ROOT));
    int end = at + word.length() + 1;
    return at >= 0 && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }

  /** Without the given name of the next person: Ганны Кавалёвай + Дзяніс. */
  private NameSpan withoutNext(String text, Grammar grammar) {
    String[] words = text.substring(start, end).split(" ");
    String last = words[words.length - 1];
    return type == EntityType.PERSON
            && words.length > 2
            && grammar.givenNames().knows(words[0])
            && grammar.givenNames().knows(last)
        ? new NameSpan(start, end - last.length() - 1, type, false)
        : this;
  }

  /**
   * What is in quotation marks, without words before it that are no institution's: Рабочие +
   * «Маяка».
   */
  private NameSpan withQuotedAlone(String text, Grammar grammar) {
    int open = text.indexOf('«', start);
    int close = text.indexOf('»', Math.max(open, 0));
    boolean within = open > start && open < end && close > open && close <= end;
    return within
            && Arrays.stream(text.substring(start, open).split(" "))
                .noneMatch(word -> grammar.heads().knows(word) || isAbbreviation(word))
        ? new NameSpan(open + 1, close, type, false).withoutBlanks(text)
        : this;
  }

  /** What kind of firm it is: ТОВ, ПрАТ. */
  private static boolean isAbbreviation(String word) {
    return word.chars().filter(Character::isUpperCase).count() > 1;
  }

  private NameSpan withoutBlanks(String text) {
    String surface = text.substring(start, end);
    String bare = surface.strip();
    int from = start + surface.indexOf(bare);
    return new NameSpan(from, from + bare.length(), type, whole);
  }

  /** With what an adjective at its end belongs to: Заречанского + районного суда. */
  private NameSpan withHead(String text, Grammar grammar) {
    int last = text.lastIndexOf(' ', end - 1) + 1;
    int from = Math.max(start, last);
    if (!FROM_PLACE.matcher(text.substring(from, end)).matches()) {
      return this;
    }
    int at = end;
    for (int between = 0; between <= MOST_BETWEEN; between++) {
      Matcher next = WORD_BEHIND.matcher(text).region(at, text.length());
      if (!next.find() || Character.isUpperCase(next.group(1).charAt(0))) {
        return this;
      }
      at = next.end();
      String word = next.group(1);
      if (grammar.heads().knows(word)) {
        boolean district = DISTRICTS.stream().anyMatch(word::startsWith);
        return new NameSpan(from, at, district ? EntityType.PLACE : EntityType.ORGANISATION, true);
      }
      if (!ADJECTIVE.matcher(word).matches()) {
        return this;
      }
    }
    return this;
  }

  /**
   * Without a verb behind what an institution is called, and what follows; without small words at
   * its end that are verbs, or, of a person or place, any.
   */
  private NameSpan withoutVerbs(String text, Grammar grammar) {
    int stop = beforeVerb(text, grammar);
    while (stop > start) {
      int space = text.lastIndexOf(' ', stop - 1);
      if (space <= start || Character.isUpperCase(text.charAt(space + 1))) {
        break;
      }
      String word = text.substring(space + 1, stop);
      boolean verb = VERB.matcher(word).matches();
      boolean foreign = type != EntityType.ORGANISATION || verb;
      if (!Character.isLowerCase(word.charAt(0))
          || grammar.heads().knows(word)
          || !foreign
          || type != EntityType.PERSON && Attribute.isOf(wordBefore(text, space + 1), verb)) {
        break;
      }
      stop = space;
    }
    return stop == end ? this : new NameSpan(start, stop, type, whole);
  }

  private int beforeVerb(String text, Grammar grammar) {
    boolean called = false;
    int at = start;
    for (String word : text.substring(start, end).split(" ")) {
      boolean head = grammar.heads().knows(word);
      if (called
          && !head
          && Character.isLowerCase(word.codePointAt(0))
          && VERB.matcher(word).matches()) {
        return at - 1;
      }
      called |= head;
      at += word.length() + 1;
    }
    return end;
  }

  /** With the capitalised adjective before a place: Верхних + Липках. */
  private NameSpan withAdjective(String text, Grammar grammar) {
    String before = wordBefore(text, start);
    int from = start - before.length() - 1;
    boolean cut = Character.isLowerCase(text.charAt(start));
    boolean extend =
        (cut || type == EntityType.PLACE && isPrecededByWord(text, from))
            && !before.isEmpty()
            && !startsWithAdjective(text)
            && Character.isUpperCase(before.charAt(0))
            && Attribute.isOf(before, false)
            && !grammar.heads().knows(before)
            && !grammar.givenNames().knows(before);
    return extend ? new NameSpan(from, end, type, whole) : this;
  }

  /** Whether it has an adjective of its own: Жмеринці Вінницької області are two places. */
  private boolean startsWithAdjective(String text) {
    int space = text.indexOf(' ', start);
    return space > 0
        && space < end
        && Character.isUpperCase(text.charAt(start))
        && Attribute.isOf(text.substring(start, space), true);
  }

  private static boolean isPrecededByWord(String text, int offset) {
    return offset > 1
        && text.charAt(offset - 1) == ' '
        && Character.isLetter(text.charAt(offset - 2));
  }

  private NameSpan withMarks(String text) {
    String surface = text.substring(start, end);
    boolean open = surface.indexOf('«') >= 0 && surface.indexOf('»') < 0;
    return open && end < text.length() && text.charAt(end) == '»'
        ? new NameSpan(start, end + 1, type, whole)
        : this;
  }
}
