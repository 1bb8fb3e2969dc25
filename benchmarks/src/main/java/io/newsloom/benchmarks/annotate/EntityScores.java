package io.newsloom.benchmarks.annotate;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Annotators;
import io.newsloom.annotate.entity.EntityAnnotator;
import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.annotate.entity.link.Linker;
import io.newsloom.annotate.language.LanguageAnnotator;
import io.newsloom.annotate.tagger.Taggers;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Prints how well entities are linked and named on the sets beside the tests: {@code bench linking}
 * and {@code bench names}; {@code --misses} lists errors.
 */
public final class EntityScores {

  private static final List<String> LANGUAGES = List.of("en", "ru", "be", "uk");

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final boolean misses;

  private EntityScores(boolean misses) {
    this.misses = misses;
  }

  public static void main(String[] arguments) {
    EntityScores scores = new EntityScores(List.of(arguments).contains("--misses"));
    if (arguments[0].equals("linking")) {
      scores.printLinking();
    } else {
      scores.printNames();
    }
  }

  private void printLinking() {
    Linker linker = new Linker(KnowledgeBase.standard(), Taggers.standard());
    for (String language : LANGUAGES) {
      LinkingScores scores = LinkingScores.of(LinkingSet.of(language), linker);
      out.printf(
          Locale.ROOT,
          "%s links: P %.3f  R %.3f  (%d given, %d right, %d to give)%n",
          language,
          scores.precision(),
          scores.recall(),
          scores.linked(),
          scores.right(),
          scores.gold());
      if (misses) {
        scores.wrong().forEach(wrong -> out.println("   wrong: " + wrong));
        scores.missed().forEach(missed -> out.println("   missed: " + missed));
      }
    }
  }

  private void printNames() {
    Annotator annotator =
        Annotators.chain(LanguageAnnotator.standard(), EntityAnnotator.standard());
    @Nullable NamesScores russian = null;
    for (String language : LANGUAGES) {
      NamesScores scores = NamesScores.of(NamesSet.of(language), annotator);
      out.printf(
          Locale.ROOT,
          "%s names: in dictionary form %.3f of %d found (%.3f of %d), too many %.3f of %d%n",
          language,
          scores.form(),
          scores.found(),
          scores.recall(),
          scores.expected(),
          scores.noise(),
          scores.entities());
      if (misses) {
        scores.errors().forEach(error -> out.println("   " + error));
      }
      if (russian != null) {
        out.printf(Locale.ROOT, "   same id as in Russian: %.3f%n", russian.sameIds(scores));
      }
      if (language.equals("ru")) {
        russian = scores;
      }
    }
  }
}
