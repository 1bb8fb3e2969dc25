package io.newsloom.extract.date;

import io.newsloom.common.article.ArticleDate;
import io.newsloom.extract.date.DateParts.Clock;
import io.newsloom.extract.words.Stems;
import io.newsloom.extract.words.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates such as "yesterday, 18:18" and "2 hours ago", counted back from a moment. */
final class RelativeDates {

  /** A number, or what stands for one: "an hour ago", "vor einer Stunde". */
  private static final String NUMBER =
      "(?:(\\d{1,3})|one|an?|ein(?:er|em|en)?|une?|una|un['’]|один|одну|адзін|адну|jeden|jedną)";

  private static final String UNCOUNTED = "!";

  /**
   * The forms of one kind in one language; the number is one of the pattern's groups.
   *
   * @param words of which one is in each text that the pattern finds something in
   */
  private record Form(String kind, Pattern pattern, List<String> words) {}

  private final List<Form> forms;

  /** Tells texts that have words of a form: nearly all have none. */
  private final Stems anyWords;

  private final ClockReader clocks;

  RelativeDates(ClockReader clocks) {
    this.clocks = clocks;
    List<List<String>> rows = Tables.read("/io/newsloom/extract/date/relative.tsv");
    forms = rows.stream().map(row -> form(row.get(1), row.get(2).split("\\|"))).toList();
    anyWords = new Stems(forms.stream().flatMap(form -> form.words().stream()).toList());
  }

  private static Form form(String kind, String[] forms) {
    boolean counted = !Character.isDigit(kind.charAt(0));
    String any =
        Stream.of(forms)
            .map(form -> counted ? counted(form) : Pattern.quote(form))
            .collect(Collectors.joining("|"));
    return new Form(
        kind,
        Pattern.compile("(?<![\\p{L}\\d])(?:" + any + ")(?![\\p{L}\\d])"),
        Stream.of(forms).map(RelativeDates::longestPart).distinct().toList());
  }

  private static String counted(String form) {
    if (form.startsWith(UNCOUNTED)) {
      String bare = Pattern.quote(form.substring(1));
      return NUMBER + "\\s*" + bare + "|" + bare;
    }
    int at = form.indexOf('#');
    return at < 0
        ? NUMBER + "\\s*" + Pattern.quote(form)
        : Pattern.quote(form.substring(0, at)) + NUMBER + Pattern.quote(form.substring(at + 1));
  }

  /** The longer side of the number in a form; all of it if the number goes before. */
  private static String longestPart(String form) {
    String bare = form.startsWith(UNCOUNTED) ? form.substring(1) : form;
    int at = bare.indexOf('#');
    String after = bare.substring(at + 1);
    return at < after.length() ? after : bare.substring(0, at);
  }

  /** The first relative date in a text; a day is one in UTC, since no zone is known. */
  Optional<ArticleDate> read(String text, Instant fetchedAt) {
    if (!anyWords.isIn(text)) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    LocalDateTime now = LocalDateTime.ofInstant(fetchedAt, ZoneOffset.UTC);
    for (Form form : forms) {
      Matcher m = form.pattern().matcher(lower);
      if (hasOneOf(form.words(), lower) && m.find()) {
        return back(form.kind(), m, lower, now);
      }
    }
    return Optional.empty();
  }

  private static boolean hasOneOf(List<String> words, String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private Optional<ArticleDate> back(String kind, Matcher m, String lower, LocalDateTime now) {
    int count = count(m);
    return switch (kind) {
      case "minutes" ->
          Optional.of(DateParts.dated(m.group(), now.minusMinutes(count), false, "Z"));
      case "hours" -> Optional.of(DateParts.dated(m.group(), now.minusHours(count), false, "Z"));
      case "days" -> day(now.toLocalDate().minusDays(count), m, lower);
      case "weeks" -> day(now.toLocalDate().minusWeeks(count), m, lower);
      default -> day(now.toLocalDate().minusDays(Integer.parseInt(kind)), m, lower);
    };
  }

  private static int count(Matcher m) {
    for (int group = 1; group <= m.groupCount(); group++) {
      if (m.group(group) != null) {
        return Integer.parseInt(m.group(group));
      }
    }
    return 1;
  }

  private Optional<ArticleDate> day(LocalDate day, Matcher m, String lower) {
    @Nullable Clock time = clocks.near(lower, m.start(), m.end());
    return DateParts.day(day, m.start(), m.end()).withTimeIfAny(time).toDate(lower);
  }
}
