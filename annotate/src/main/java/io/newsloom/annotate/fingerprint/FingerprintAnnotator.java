package io.newsloom.annotate.fingerprint;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.common.event.Annotations;

/** The fingerprint of an article's headline and text. Thread-safe. */
public final class FingerprintAnnotator implements Annotator {

  private static final String VERSION = "newsloom-fingerprint/1";

  private FingerprintAnnotator() {}

  public static FingerprintAnnotator standard() {
    return new FingerprintAnnotator();
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public Annotations annotate(Input input, Annotations soFar) {
    String all = input.article().headline() + "\n" + input.text();
    return soFar.withFingerprint(Fingerprints.of(all, VERSION));
  }
}
