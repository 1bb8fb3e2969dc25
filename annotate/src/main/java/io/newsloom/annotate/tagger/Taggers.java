package io.newsloom.annotate.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Makes taggers. */
public final class Taggers {

  private Taggers() {}

  /** The committed models with the word lists, and no more. */
  public static Tagger standard() {
    return standard(Gazetteer.NONE);
  }

  /**
   * The committed models for English, for other languages of the Latin script, and for those of the
   * Cyrillic; known names count as evidence. Reads resources, some 4 MB, so make one and share it:
   * it is immutable and thread-safe.
   */
  public static Tagger standard(Gazetteer gazetteer) {
    Knowledge knowledge = new Knowledge(read("lexicon.bin.gz", Lexicon::read), gazetteer);
    return new LanguageTagger(
        of(model("english"), knowledge),
        of(model("latin"), knowledge),
        of(model("cyrillic"), knowledge));
  }

  /** A tagger of one model, for every language. */
  public static Tagger of(Model model, Knowledge knowledge) {
    return new SequenceTagger(model, knowledge);
  }

  private static Model model(String name) {
    return read(name + "-cc-by-sa.crf.gz", Model::read);
  }

  private static <R> R read(String resource, Reader<R> reader) {
    try (InputStream in =
        Objects.requireNonNull(Taggers.class.getResourceAsStream(resource), resource)) {
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private interface Reader<R> {
    R read(InputStream in) throws IOException;
  }
}
