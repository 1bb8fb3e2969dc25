package io.newsloom.annotate.tagger;

/**
 * Makes taggers. They take sentences that were cut at blanks as well: marks left on a word are seen
 * apart, and the name is as long as the tokens given, {@code «Київ»,}.
 */
public final class Taggers {

  private Taggers() {}

  /** The committed models with the word lists, and no more. */
  public static Tagger standard() {
    return standard(Gazetteer.NONE);
  }

  /**
   * The committed models for English, for other languages of the Latin script, and for those of the
   * Cyrillic; known names count as evidence. Reads resources, some 7 MB, so make one and share it:
   * it is immutable and thread-safe.
   */
  public static Tagger standard(Gazetteer gazetteer) {
    StandardKnowledge knowledge = StandardKnowledge.with(gazetteer);
    return new LanguageTagger(
        of(model("english"), knowledge.english()),
        of(model("latin"), knowledge.latin()),
        of(model("cyrillic"), knowledge.cyrillic()));
  }

  /** A tagger of one model, for every language. */
  public static Tagger of(Model model, Knowledge knowledge) {
    return new SequenceTagger(model, knowledge);
  }

  private static Model model(String name) {
    return Resources.read(name + "-cc-by-sa.crf.gz", Model::read);
  }
}
