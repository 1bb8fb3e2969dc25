package io.newsloom.extract.field;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.common.article.Derived;
import io.newsloom.extract.date.DateReader;
import io.newsloom.extract.signal.Mark;
import io.newsloom.extract.signal.Role;
import io.newsloom.extract.words.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** When an article was published and last changed, as the page states it. Missing stays missing. */
final class DateField {

  private static final Pattern URL_DATE =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})([/_.-]?)(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?!\\d)");
  private static final Pattern DAY_FIRST_COUNTRY =
      Pattern.compile("(?:^|\\.)(?:uk|ie|au|nz|in|za|ng|ke|sg|my|pk|de|at|ch|eu)$");

  /** Texts looked through around the headline for a date in the open. */
  private static final int ABOVE = 8;

  private static final int BELOW = 30;
  private static final int LONGEST = 160;

  private static final Pattern NUMBER_OR_MONTH = Pattern.compile("\\d");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
  private static final Pattern NUMERIC_YEAR =
      Pattern.compile("\\d[./-]\\d{1,2}[./-]\\d{2}(?!\\d)|(?<!\\d)(?:19|20)\\d{6}(?!\\d)");

  /** Words before dates that tell a change from the first publication. */
  private static final Set<String> CHANGE_WORDS = changeWords();

  private final Clues clues;
  private final DateReader dates;
  private final Instant fetchedAt;
  private final boolean dayFirst;

  /** Whether marks tell of a change, as far as it was asked. */
  private final Map<Mark, Boolean> changes = new IdentityHashMap<>();

  private DateField(Clues clues, DateReader dates, @Nullable String language) {
    this.clues = clues;
    this.dates = dates;
    this.fetchedAt = clues.page().fetch().fetchedAt();
    this.dayFirst = dayFirst(clues, language);
  }

  private static Set<String> changeWords() {
    Set<String> words = new LinkedHashSet<>();
    Tables.read("/io/newsloom/extract/field/changed.tsv")
        .forEach(row -> words.addAll(List.of(row.get(1).split("\\|"))));
    return words;
  }

  static Optional<Derived<ArticleDate>> published(
      Clues clues, DateReader dates, @Nullable String language) {
    return new DateField(clues, dates, language).published();
  }

  static Optional<Derived<ArticleDate>> modified(
      Clues clues, DateReader dates, @Nullable String language) {
    return new DateField(clues, dates, language).modified();
  }

  private Optional<Derived<ArticleDate>> published() {
    Optional<Derived<ArticleDate>> url = inUrl();
    return firstOf(
        () -> linked("datePublished", 0.97),
        () -> metas(DateMetas.PUBLISHED, 0.95),
        () -> marked(true, false, "microdata", 0.93),
        () -> agreeing(url),
        () -> url,
        () -> marked(false, false, "time-element", 0.85),
        () -> written(),
        () -> linked("dateCreated", 0.6),
        () -> linked("uploadDate", 0.5),
        () -> marked(false, true, "time-element-of-change", 0.4),
        () -> anywhere());
  }

  private Optional<Derived<ArticleDate>> modified() {
    return firstOf(
        () -> linked("dateModified", 0.97),
        () -> metas(DateMetas.MODIFIED, 0.9),
        () -> marked(true, true, "microdata", 0.9),
        () -> marked(false, true, "time-element", 0.75));
  }

  @SafeVarargs
  private static Optional<Derived<ArticleDate>> firstOf(
      Supplier<Optional<Derived<ArticleDate>>>... strategies) {
    return Stream.of(strategies).map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private Optional<Derived<ArticleDate>> linked(String property, double confidence) {
    return clues
        .linked(property)
        .flatMap(this::read)
        .map(d -> new Derived<>(d, "json-ld", confidence));
  }

  private Optional<Derived<ArticleDate>> metas(List<String> names, double confidence) {
    for (String name : names) {
      for (String content : clues.signals().metas().all(name)) {
        Optional<ArticleDate> date = read(content);
        if (date.isPresent()) {
          return date.map(d -> new Derived<>(d, "meta", confidence));
        }
      }
    }
    return Optional.empty();
  }

  /** The date of the address, where a time element in the open has the same day and says more. */
  private Optional<Derived<ArticleDate>> agreeing(Optional<Derived<ArticleDate>> url) {
    return url.flatMap(
        day ->
            marks(false, false)
                .flatMap(mark -> read(mark).stream())
                .filter(date -> date.local().startsWith(day.value().local()))
                .findFirst()
                .map(date -> new Derived<>(date, "time-element+url", 0.93)));
  }

  private Optional<Derived<ArticleDate>> marked(
      boolean stated, boolean changed, String strategy, double confidence) {
    return marks(stated, changed)
        .flatMap(mark -> read(mark).stream())
        .findFirst()
        .map(date -> new Derived<>(date, strategy, confidence));
  }

  /** Marks nearest to the headline first; those of the article, not of teasers. */
  private Stream<Mark> marks(boolean stated, boolean changed) {
    return clues
        .open(Role.DATE)
        .filter(mark -> stated == (mark.strength() == Mark.Strength.STATED))
        .filter(mark -> changed == changes.computeIfAbsent(mark, m -> isChange(m.element())))
        .sorted(
            (a, b) -> {
              int order = Integer.compare(distance(a), distance(b));
              return order == 0 ? b.strength().compareTo(a.strength()) : order;
            })
        .limit(20);
  }

  private int distance(Mark mark) {
    if (clues.heading() == null) {
      return 0;
    }
    int below = clues.below(mark);
    return below < 0 ? -3 * below : below;
  }

  private static boolean isChange(Element element) {
    String words =
        element.attr("itemprop") + " " + element.className() + " " + Texts.of(element, 60);
    String before = beforeText(element);
    String all = (words + " " + before).toLowerCase(Locale.ROOT);
    return CHANGE_WORDS.stream().anyMatch(all::contains);
  }

  private static String beforeText(Element element) {
    var previous = element.previousSibling();
    return previous instanceof TextNode text ? text.text() : "";
  }

  private Optional<ArticleDate> read(Mark mark) {
    Element element = mark.element();
    for (String attribute : List.of("datetime", "content", "data-datetime", "title")) {
      if (!element.attr(attribute).isBlank()) {
        Optional<ArticleDate> date = read(element.attr(attribute));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return readText(Texts.of(element, LONGEST));
  }

  /** A date without its year, or a relative one, has to be most of its text. */
  private Optional<ArticleDate> readText(String text) {
    return read(text)
        .filter(
            date ->
                YEAR.matcher(date.raw()).find()
                    || NUMERIC_YEAR.matcher(date.raw()).find()
                    || date.raw().length() * 2 >= text.length());
  }

  /** Dates in the texts around the headline; a short text that is a date rather than has one. */
  private Optional<Derived<ArticleDate>> written() {
    if (clues.heading() == null) {
      return Optional.empty();
    }
    int at = clues.heading().at();
    List<Integer> order = new ArrayList<>();
    for (int i = 1; i <= BELOW; i++) {
      order.add(at + i - 1);
      if (i <= ABOVE) {
        order.add(at - i);
      }
    }
    for (int i : order) {
      if (i >= 0 && i < clues.signals().texts().size()) {
        String text = Texts.tidy(clues.signals().texts().get(i).text());
        if (text.length() <= 80 && text.length() >= 6 && NUMBER_OR_MONTH.matcher(text).find()) {
          Optional<ArticleDate> date = readText(text);
          if (date.isPresent()) {
            return date.map(d -> new Derived<>(d, "text-near-headline", 0.6));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The first text further down that is nothing but a whole date. */
  private Optional<Derived<ArticleDate>> anywhere() {
    int from = clues.heading() == null ? 0 : clues.heading().at();
    return clues.signals().texts().stream()
        .skip(from)
        .map(TextNode::getWholeText)
        .filter(text -> text.length() <= 200)
        .map(Texts::tidy)
        .filter(text -> text.length() <= 60 && YEAR.matcher(text).find())
        .limit(200)
        .flatMap(text -> read(text).stream())
        .filter(date -> YEAR.matcher(date.raw()).find())
        .findFirst()
        .map(date -> new Derived<>(date, "text", 0.4));
  }

  private Optional<Derived<ArticleDate>> inUrl() {
    Matcher m = URL_DATE.matcher(clues.url());
    if (!m.find()) {
      return Optional.empty();
    }
    String iso =
        String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            m.group(1),
            Integer.parseInt(m.group(3)),
            Integer.parseInt(m.group(4)));
    return read(iso)
        .map(
            d ->
                new Derived<>(
                    new ArticleDate(m.group(), d.local(), d.precision(), null, null),
                    "url-pattern",
                    0.8));
  }

  private Optional<ArticleDate> read(String text) {
    return dates.read(text, dayFirst, fetchedAt).filter(this::isPossible);
  }

  /** To the day, and no later than the day after the fetch: elsewhere it is tomorrow already. */
  private boolean isPossible(ArticleDate date) {
    if (date.local().length() < "2026-01-15".length()) {
      return false;
    }
    LocalDate day = LocalDate.parse(date.local().substring(0, "2026-01-15".length()));
    return !day.isAfter(fetchedAt.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1));
  }

  /** Only American pages write the month before the day in digits. */
  private static boolean dayFirst(Clues clues, @Nullable String language) {
    String tag = language == null ? "" : language.toLowerCase(Locale.ROOT);
    boolean english = tag.isEmpty() || tag.equals("en") || tag.startsWith("en-us");
    String host = clues.page().id().site();
    return !english || DAY_FIRST_COUNTRY.matcher(host).find();
  }
}
