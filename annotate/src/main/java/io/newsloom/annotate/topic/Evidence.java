package io.newsloom.annotate.topic;

import java.util.ArrayList;
import java.util.List;

/** All that speaks for one topic of one article. */
record Evidence(double doubt, List<String> reasons) {

  static Evidence of(Signal signal) {
    return new Evidence(1 - signal.confidence(), List.of(signal.evidence()));
  }

  /** Both together: each independent signal leaves its own share of the doubt (noisy or). */
  Evidence and(Evidence other) {
    List<String> both = new ArrayList<>(reasons);
    other.reasons.stream().filter(reason -> !both.contains(reason)).forEach(both::add);
    return new Evidence(doubt * other.doubt, List.copyOf(both));
  }

  /** 0 to 0.99, in hundredths: finer would be pretence. */
  double confidence() {
    return Math.min(99, Math.round((1 - doubt) * 100)) / 100.0;
  }
}
