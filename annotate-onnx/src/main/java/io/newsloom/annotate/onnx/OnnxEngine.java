package io.newsloom.annotate.onnx;

import io.newsloom.annotate.tagger.TaggerEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Opens {@link OnnxTagger}s; a model's version is made of its bytes. */
public final class OnnxEngine implements TaggerEngine {

  private static final int VERSION_BYTES = 4;

  @Override
  public Opened open(Path directory) throws IOException {
    OnnxTagger tagger = OnnxTagger.open(directory);
    return new Opened(tagger, "onnx-" + digest(directory.resolve(OnnxTagger.MODEL)));
  }

  private static String digest(Path model) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(model));
      return HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
