package io.newsloom.extract.body;

import io.newsloom.extract.signal.Trait;

/** Drops the text that is a picture's; the picture itself stays. */
final class Captions {

  private Captions() {}

  static void drop(Survey survey, Box container, Phrases phrases) {
    for (Box box : survey.boxes.subList(container.index + 1, container.endBox)) {
      if (Figures.isPicture(survey, box)) {
        for (Run run : survey.runs.subList(box.firstRun, box.endRun)) {
          drop(run);
        }
      }
    }
    boolean picture = false; // nothing but dropped text is between a picture and the run
    for (Run run : survey.runs.subList(container.firstRun, container.endRun)) {
      if (picture && run.isText() && !run.box.isHeading() && phrases.endsInCredit(run)) {
        drop(run);
      }
      picture = !run.isText() || (picture && run.dropped != null);
    }
  }

  private static void drop(Run run) {
    if (run.isText() && run.dropped == null) {
      run.dropped = Trait.CAPTION.reason();
    }
  }
}
