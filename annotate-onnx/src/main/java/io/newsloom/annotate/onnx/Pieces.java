package io.newsloom.annotate.onnx;

import io.newsloom.common.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Words to the ids of their pieces: the longest piece of the vocabulary first, those that go on
 * within a word marked with ##. Source: WordPiece as BERT has it (Devlin et al. 2019). Immutable.
 */
final class Pieces {

  private static final String VOCABULARY = "vocab.txt";
  private static final String TOKENIZER = "tokenizer_config.json";
  private static final int LONGEST_WORD = 100;

  /** A model knows letters and digits in runs, and every other mark by itself. */
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\S");

  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");

  private final Map<String, Integer> ids;
  private final boolean lowerCase;
  private final int unknown;
  private final int start;
  private final int end;

  private Pieces(Map<String, Integer> ids, boolean lowerCase, int unknown, int start, int end) {
    this.ids = ids;
    this.lowerCase = lowerCase;
    this.unknown = unknown;
    this.start = start;
    this.end = end;
  }

  static Pieces read(Path directory) throws IOException {
    Path file = directory.resolve(VOCABULARY);
    if (!Files.isRegularFile(file)) {
      throw new IOException("there is no " + VOCABULARY + " in " + directory);
    }
    Map<String, Integer> ids = new HashMap<>();
    for (String piece : Files.readAllLines(file)) {
      ids.put(piece, ids.size());
    }
    return new Pieces(
        ids,
        isLowerCase(directory.resolve(TOKENIZER)),
        special(ids, "[UNK]", file),
        special(ids, "[CLS]", file),
        special(ids, "[SEP]", file));
  }

  private static int special(Map<String, Integer> ids, String piece, Path file) throws IOException {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IOException(file + " has no " + piece + ": it is no WordPiece vocabulary");
    }
    return id;
  }

  private static boolean isLowerCase(Path settings) throws IOException {
    if (!Files.isRegularFile(settings)) {
      return false;
    }
    try {
      JsonNode json = Json.mapper().readTree(Files.readAllBytes(settings));
      return json.path("do_lower_case").asBoolean(false);
    } catch (JacksonException e) {
      throw new IOException(settings + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** The id that a sequence begins with. */
  int start() {
    return start;
  }

  /** The id that a sequence ends with. */
  int end() {
    return end;
  }

  /** The ids of a word's pieces; at least one. */
  List<Integer> of(String word) {
    List<Integer> pieces = new ArrayList<>();
    Matcher runs = RUN.matcher(lowerCase ? folded(word) : word);
    while (runs.find()) {
      add(runs.group(), pieces);
    }
    return pieces.isEmpty() ? List.of(unknown) : pieces;
  }

  private static String folded(String word) {
    String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return ACCENT.matcher(parts).replaceAll("");
  }

  private void add(String run, List<Integer> pieces) {
    List<Integer> found = new ArrayList<>();
    int from = 0;
    while (from < run.length() && run.length() <= LONGEST_WORD) {
      int to = run.length();
      Integer id = id(run, from, to);
      while (id == null && --to > from) {
        id = id(run, from, to);
      }
      if (id == null) {
        break;
      }
      found.add(id);
      from = to;
    }
    if (from < run.length()) {
      pieces.add(unknown); // a word that has a piece too strange is strange as a whole
    } else {
      pieces.addAll(found);
    }
  }

  private @Nullable Integer id(String run, int from, int to) {
    return ids.get((from == 0 ? "" : "##") + run.substring(from, to));
  }
}
