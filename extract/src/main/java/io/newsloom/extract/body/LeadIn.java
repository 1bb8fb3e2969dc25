package io.newsloom.extract.body;

/** The paragraphs between the headline and the body's container, where a lead often stands. */
final class LeadIn {

  private static final int LONGEST = 1500;

  private LeadIn() {}

  /**
   * Returns where the body starts: at the container, or before it where paragraphs stand between
   * the headline and it. What is not a paragraph there is dropped.
   */
  static int start(Survey survey, Box container, int headline) {
    if (headline < 0 || headline >= container.firstRun) {
      return container.firstRun;
    }
    int weight = 0;
    for (int i = headline + 1; i < container.firstRun; i++) {
      Run run = survey.runs.get(i);
      weight += run.dropped == null && run.isText() ? run.weight : 0;
    }
    if (weight > LONGEST) {
      return container.firstRun;
    }
    for (int i = headline + 1; i < container.firstRun; i++) {
      Run run = survey.runs.get(i);
      boolean lead = run.isProse() && !run.box.repeated && run.linkWeight * 4 < run.weight;
      if (run.dropped == null && Dateline.is(run)) {
        run.dropped = Dateline.REASON;
      } else if (run.dropped == null && !lead) {
        run.dropped = "between headline and body";
      }
    }
    return headline + 1;
  }
}
