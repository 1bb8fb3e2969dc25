package io.newsloom.extract.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Drops the text that says again what was said: the headline, the lead, a block before. */
final class Repeats {

  /** Shorter texts are said twice for good reason. */
  private static final int SHORTEST = 30;

  /** Quotations that are looked for elsewhere; more of them are no article's. */
  private static final int MOST_QUOTES = 50;

  private static final String LEAD = "lead";
  private static final String REPEATED = "repeated";

  private Repeats() {}

  /** Drops among the runs from one up to another, which is left out. */
  static void drop(Survey survey, int from, int to, BodyHints hints) {
    Set<String> seen = new HashSet<>();
    String title = normal(hints.headline());
    String lead = normal(hints.lead());
    for (int i = from; i < to; i++) {
      Run run = survey.runs.get(i);
      if (run.dropped == null && run.isText()) {
        run.dropped = reason(run, title, lead, seen);
      }
    }
    List<Run> runs = survey.runs.subList(from, to);
    runs.stream()
        .filter(run -> run.dropped == null && run.box.within("blockquote") != null)
        .limit(MOST_QUOTES)
        .filter(run -> isPulled(run, runs))
        .toList()
        .forEach(run -> run.dropped = REPEATED);
    runs.stream()
        .filter(run -> run.dropped == null && run.isProse())
        .findFirst()
        .filter(run -> hints.lead() != null && Restatement.is(run.text, hints.lead()))
        .ifPresent(run -> run.dropped = LEAD);
    restoreSoleLead(runs);
  }

  /** A quotation that is set off from the paragraph which has it too. */
  private static boolean isPulled(Run quote, List<Run> runs) {
    String text = quote.normal();
    return quote.weight >= SHORTEST
        && runs.stream()
            .anyMatch(
                run ->
                    run.dropped == null
                        && run.weight > quote.weight
                        && run.isProse()
                        && run.normal().contains(text));
  }

  /** Where the lead is all there is, it is the body too. */
  private static void restoreSoleLead(List<Run> runs) {
    if (runs.stream().noneMatch(run -> run.dropped == null && run.isProse())) {
      runs.stream().filter(run -> LEAD.equals(run.dropped)).forEach(run -> run.dropped = null);
    }
  }

  private static @Nullable String reason(Run run, String title, String lead, Set<String> seen) {
    String text = run.normal();
    if (run.box.is("h1") || (!title.isEmpty() && text.equals(title))) {
      return "headline";
    }
    if (isPart(text, lead)) {
      return LEAD;
    }
    return text.length() >= SHORTEST && !seen.add(text) ? REPEATED : null;
  }

  /** The lead or, where it is in several lines, one of them. */
  private static boolean isPart(String text, String lead) {
    return !lead.isEmpty()
        && (text.equals(lead) || (text.length() >= SHORTEST && lead.contains(text)));
  }

  private static String normal(@Nullable String text) {
    return text == null ? "" : Headline.normal(text);
  }
}
