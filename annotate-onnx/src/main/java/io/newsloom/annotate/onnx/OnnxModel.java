package io.newsloom.annotate.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A model that runs: ids of word pieces in, a score for each label of each piece out. Thread-safe.
 */
final class OnnxModel implements AutoCloseable {

  private static final String IDS = "input_ids";
  private static final Set<String> ALL_ONE = Set.of("attention_mask");
  private static final Set<String> ALL_ZERO = Set.of("token_type_ids");

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final int labels;

  private OnnxModel(OrtEnvironment environment, OrtSession session, int labels) {
    this.environment = environment;
    this.session = session;
    this.labels = labels;
  }

  static OnnxModel open(Path file, int labels) throws IOException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1); // articles are annotated in parallel, each on its own thread
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(file.toString(), options);
      Set<String> unknown = new TreeSet<>(session.getInputNames());
      unknown.remove(IDS);
      unknown.removeAll(ALL_ONE);
      unknown.removeAll(ALL_ZERO);
      if (!session.getInputNames().contains(IDS) || !unknown.isEmpty()) {
        session.close();
        throw new IOException(
            file + " wants " + session.getInputNames() + ", not the ids of word pieces");
      }
      return new OnnxModel(environment, session, labels);
    } catch (OrtException e) {
      throw new IOException("cannot load " + file + ": " + e.getMessage(), e);
    }
  }

  /** The scores of each piece. */
  float[][] scores(long[] ids) {
    Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
    try {
      for (String name : session.getInputNames()) {
        inputs.put(name, OnnxTensor.createTensor(environment, new long[][] {input(name, ids)}));
      }
      try (OrtSession.Result result = session.run(inputs)) {
        return ofOne(result.get(0).getValue());
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed: " + e.getMessage(), e);
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static long[] input(String name, long[] ids) {
    if (name.equals(IDS)) {
      return ids;
    }
    long[] values = new long[ids.length];
    Arrays.fill(values, ALL_ONE.contains(name) ? 1 : 0);
    return values;
  }

  private float[][] ofOne(Object output) {
    if (output instanceof float[][][] batch && batch.length == 1 && batch[0][0].length == labels) {
      return batch[0];
    }
    throw new IllegalStateException("the model's scores are not for " + labels + " labels");
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e);
    }
  }
}
