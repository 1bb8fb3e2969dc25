package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.common.event.Annotations;
import java.util.ArrayList;
import java.util.List;

/** Says of which texts of a set citations or quotes are not as they should be, and how. */
final class CitationMisses {

  private CitationMisses() {}

  /** A few lines for each text with an error: the text, what it has and what was found. */
  static List<String> of(CitationSet set, Annotator annotator) {
    List<String> lines = new ArrayList<>();
    for (CitationSet.Item item : set.items()) {
      Annotations found =
          annotator.annotate(
              Input.of(Texts.article(set.language(), "", item.text()), null), Annotations.NONE);
      if (CitationScores.isWrong(CitationScores.citations(item, found))) {
        lines.add("C " + item.text().replace('\n', '|'));
        item.cites().forEach(cite -> lines.add("    want " + cite.outlet() + ", " + cite.verb()));
        found.citations().forEach(c -> lines.add("    have " + c.outlet() + ", " + c.verb()));
      }
      if (CitationScores.isWrong(CitationScores.quotes(item, found, true))) {
        lines.add("Q " + item.text().replace('\n', '|'));
        item.quotes().forEach(q -> lines.add("    want " + q.speaker() + ": " + q.text()));
        found
            .quotes()
            .forEach(
                q -> lines.add("    have " + q.speaker() + " by " + q.verb() + ": " + q.text()));
      }
    }
    return lines;
  }
}
