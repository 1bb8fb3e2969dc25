package io.newsloom.annotate.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Tells the language of a text: its script first, then, among the languages of that script, a
 * linear model over hashed character n-grams (as in Joulin et al. 2016, "Bag of Tricks"), trained
 * by {@link LanguageTrainer}. Immutable and thread-safe.
 */
public final class LanguageDetector {

  private static final String RESOURCE = "languages.bin.gz";

  /** More letters of one paragraph say nothing new. */
  private static final int MAX_UNITS = 320;

  /** As much of a paragraph settles most cases. */
  private static final int FIRST_UNITS = 72;

  /** As much of an article tells close neighbours apart. */
  private static final int CLOSE_UNITS = 2000;

  private static final double SETTLED = 0.97;

  private static final int MIN_LETTERS = 3;
  private static final double MIN_CONFIDENCE = 0.15;

  /** What a page's own statement is worth: it decides between near equals only. */
  private static final double PRIOR = 1.5;

  /**
   * Of languages that a sentence can not tell apart, the one that more is published in. A stated
   * language outweighs it only where the text leaves room.
   */
  private static final Map<String, Double> COMMON =
      Map.of("bs", -1.2, "hr", 0.5, "nn", -0.9, "ru", 1.3, "uk", 0.5, "ca", 0.3);

  private final Map<Alphabet, LinearModel> models;
  private final TellingWords telling = TellingWords.load();

  LanguageDetector(Map<Alphabet, LinearModel> models) {
    this.models = new EnumMap<>(models);
  }

  /** With the model that ships with Newsloom. Make one and share it. */
  public static LanguageDetector standard() {
    try (InputStream in = LanguageDetector.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static LanguageDetector read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in, 1 << 16)));
    Map<Alphabet, LinearModel> models = new EnumMap<>(Alphabet.class);
    for (Alphabet alphabet : Alphabet.modelled()) {
      models.put(alphabet, LinearModel.read(data));
    }
    return new LanguageDetector(models);
  }

  /** Writes the models, zipped. */
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
      for (Alphabet alphabet : Alphabet.modelled()) {
        model(alphabet).write(data);
      }
    }
  }

  /** All languages that can be found, in alphabetical order, without {@code und}. */
  public Collection<String> languages() {
    Collection<String> all = new TreeSet<>();
    for (Alphabet alphabet : Alphabet.values()) {
      if (!alphabet.only().isEmpty()) {
        all.add(alphabet.only());
      }
    }
    models.values().forEach(model -> all.addAll(model.languages()));
    all.remove("und");
    return all;
  }

  /** How many bytes of heap the weights take. */
  public int modelBytes() {
    return models.values().stream().mapToInt(LinearModel::bytes).sum();
  }

  /** The language of a text, judged by the text alone. */
  public Verdict detect(CharSequence text) {
    return detect(text, "");
  }

  /**
   * The language of a text.
   *
   * @param expected the language that the page states, as a prior; empty for none
   */
  public Verdict detect(CharSequence text, String expected) {
    Verdict first = detect(text, expected, limit(text, FIRST_UNITS));
    return first.confidence() >= SETTLED || text.length() <= FIRST_UNITS
        ? first
        : detect(text, expected, limit(text, MAX_UNITS));
  }

  /**
   * The language of a text by more of it than a paragraph takes: what tells languages apart that
   * are as close as Serbian and Croatian.
   *
   * @param expected the language that the page states, as a prior; empty for none
   */
  Verdict detectClosely(CharSequence text, String expected) {
    return detect(text, expected, limit(text, CLOSE_UNITS));
  }

  private Verdict detect(CharSequence text, String expected, int limit) {
    if (letters(text, limit) < MIN_LETTERS) {
      return Verdict.NONE;
    }
    Alphabet alphabet = Alphabet.dominant(text, limit);
    if (alphabet == Alphabet.OTHER) {
      return Verdict.NONE;
    }
    if (!alphabet.only().isEmpty()) {
      return new Verdict(alphabet.only(), 0.99);
    }
    if (!Prose.isLikely(text, Math.min(limit, limit(text, FIRST_UNITS)), alphabet)) {
      return Verdict.NONE;
    }
    LinearModel model = model(alphabet);
    char[] normalized = Features.normalized(text, limit);
    double[] scores = model.scores(normalized);
    telling.add(normalized, model.languages(), scores);
    for (int i = 0; i < scores.length; i++) {
      String language = model.languages().get(i);
      scores[i] += language.equals(expected) ? PRIOR : COMMON.getOrDefault(language, 0.0);
    }
    return best(model, scores);
  }

  private LinearModel model(Alphabet alphabet) {
    LinearModel model = models.get(alphabet);
    if (model == null) {
      throw new IllegalStateException("no model for " + alphabet);
    }
    return model;
  }

  private static Verdict best(LinearModel model, double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    double sum = 0;
    for (double score : scores) {
      sum += StrictMath.exp(score - scores[best]);
    }
    double confidence = Math.round(1000 / sum) / 1000.0;
    return confidence < MIN_CONFIDENCE
        ? Verdict.NONE
        : new Verdict(model.languages().get(best), confidence);
  }

  private static int limit(CharSequence text, int most) {
    int limit = Math.min(text.length(), most);
    boolean splitsPair = limit < text.length() && Character.isLowSurrogate(text.charAt(limit));
    return splitsPair ? limit - 1 : limit;
  }

  private static int letters(CharSequence text, int limit) {
    int letters = 0;
    for (int at = 0; at < limit && letters < MIN_LETTERS; at++) {
      letters += Character.isLetter(Character.codePointAt(text, at)) ? 1 : 0;
    }
    return letters;
  }
}
