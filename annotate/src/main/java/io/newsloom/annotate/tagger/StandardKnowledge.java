package io.newsloom.annotate.tagger;

import java.util.List;

/**
 * What the committed models know: word lists, cues, and the groups of words that are of use to a
 * model. Names of people and places are much alike in all of the Latin script, so the groups of
 * three languages serve them all.
 *
 * @param english for English
 * @param latin for other languages of the Latin script
 * @param cyrillic for languages of the Cyrillic script
 */
public record StandardKnowledge(Knowledge english, Knowledge latin, Knowledge cyrillic) {

  /** Reads the resources, some 5 MB; known names count as evidence. */
  public static StandardKnowledge with(Gazetteer gazetteer) {
    Lexicon lexicon = Lexicon.standard();
    Cues cues = Cues.standard();
    Clusters english = clusters("en");
    return new StandardKnowledge(
        new Knowledge(lexicon, cues, List.of(english), gazetteer),
        new Knowledge(lexicon, cues, List.of(english, clusters("de"), clusters("es")), gazetteer),
        new Knowledge(lexicon, cues, List.of(clusters("ru")), gazetteer));
  }

  private static Clusters clusters(String language) {
    return Resources.read("clusters-" + language + ".bin.gz", Clusters::read);
  }
}
