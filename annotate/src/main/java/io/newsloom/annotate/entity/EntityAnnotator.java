package io.newsloom.annotate.entity;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.annotate.entity.link.Linker;
import io.newsloom.annotate.tagger.Tagger;
import io.newsloom.annotate.tagger.TaggerEngine;
import io.newsloom.annotate.tagger.Taggers;
import io.newsloom.common.event.Annotations;

/**
 * Who and what the article names, linked to a knowledge base. Looks at the language that was found
 * before. Immutable and thread-safe; loads its tables once, so make one and share it.
 */
public final class EntityAnnotator implements Annotator {

  private static final String VERSION = "newsloom-entities/4";

  private final Linker linker;
  private final String version;

  private EntityAnnotator(Linker linker, String version) {
    this.linker = linker;
    this.version = version;
  }

  /** With the knowledge base and the tagger that ship with Newsloom. */
  public static EntityAnnotator standard() {
    return with(Taggers.standard());
  }

  /** With the shipped knowledge base; names that the tagger finds beyond it get local ids. */
  public static EntityAnnotator with(Tagger tagger) {
    return new EntityAnnotator(new Linker(KnowledgeBase.standard(), tagger), VERSION);
  }

  /**
   * With the shipped knowledge base and a tagger of the user's, whose version becomes part of its.
   */
  public static EntityAnnotator with(TaggerEngine.Opened own) {
    Linker linker = new Linker(KnowledgeBase.standard(), own.tagger());
    return new EntityAnnotator(linker, VERSION + "+" + own.version());
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Annotations annotate(Input input, Annotations soFar) {
    String language = soFar.language() == null ? "und" : soFar.language().tag();
    String headline = input.article().headline();
    return soFar.withEntities(
        Gathering.of(linker.link(headline, input.reading(), language), input.text().length())
            .annotations(language, version));
  }
}
