package io.newsloom.benchmarks.entity;

import io.newsloom.annotate.tagger.Example;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;

/** The corpus' sets of sentences whose names are known. */
enum NameSet {
  EN_EWT("train/en-ewt", "en", Use.SPLIT),
  EN_WIKIGOLD("train/en-wikigold", "en", Use.TRAIN),
  EN_WNUT17("train/en-wnut17", "en", Use.TRAIN),
  EN_BTC("train/en-btc", "en", Use.TRAIN),
  EN_RE3D("train/en-re3d", "en", Use.TRAIN),
  RU_FACTRUEVAL("train/ru-factrueval", "ru", Use.SPLIT),
  BE_UD_HSE("train/be-ud-hse", "be", Use.SPLIT),
  SR_SET("train/sr-set", "sr", Use.TRAIN),
  RU_NEREL("evaluate-only/ru-nerel-dev", "ru", Use.SCORE),
  UK_NER("evaluate-only/uk-nerv2-train", "uk", Use.SCORE),
  EN_WIKINEURAL("evaluate-only/en-wikineural-val", "en", Use.SCORE),
  DE_WIKINEURAL("evaluate-only/de-wikineural-val", "de", Use.SCORE),
  FR_WIKINEURAL("evaluate-only/fr-wikineural-val", "fr", Use.SCORE),
  ES_WIKINEURAL("evaluate-only/es-wikineural-val", "es", Use.SCORE),
  IT_WIKINEURAL("evaluate-only/it-wikineural-val", "it", Use.SCORE),
  PL_WIKINEURAL("evaluate-only/pl-wikineural-val", "pl", Use.SCORE);

  /** What a set is for. */
  enum Use {
    TRAIN,
    /** One sentence in five is held out of training and scored. */
    SPLIT,
    /** Never trained on: its licence is not stated or forbids it. */
    SCORE
  }

  private static final int HELD_OUT_OF = 5;

  private final String file;
  private final String language;
  private final Use use;

  NameSet(String file, String language, Use use) {
    this.file = file;
    this.language = language;
    this.use = use;
  }

  String language() {
    return language;
  }

  Use use() {
    return use;
  }

  /** As the floors name it, e.g. {@code en-ewt}. */
  String slug() {
    return name().toLowerCase(java.util.Locale.ROOT).replaceFirst("_", "-").replace('_', '-');
  }

  /** What may be learned from. */
  List<Example> training(Path corpus) {
    return switch (use) {
      case TRAIN -> read(corpus);
      case SPLIT -> read(corpus).stream().filter(example -> !isHeldOut(example)).toList();
      case SCORE -> List.of();
    };
  }

  /** What is scored. */
  List<Example> scored(Path corpus) {
    return switch (use) {
      case TRAIN -> List.of();
      case SPLIT -> read(corpus).stream().filter(NameSet::isHeldOut).toList();
      case SCORE -> read(corpus);
    };
  }

  private List<Example> read(Path corpus) {
    return BioFile.read(corpus.resolve("entities").resolve(file + ".bio.gz"), language);
  }

  /** By a hash of the sentence: the same sentence is on the same side wherever it comes from. */
  static boolean isHeldOut(Example example) {
    CRC32 hash = new CRC32();
    hash.update(example.text().toString().getBytes(StandardCharsets.UTF_8));
    return hash.getValue() % HELD_OUT_OF == 0;
  }
}
