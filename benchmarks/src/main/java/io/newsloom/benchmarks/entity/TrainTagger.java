package io.newsloom.benchmarks.entity;

import io.newsloom.annotate.tagger.Gazetteer;
import io.newsloom.annotate.tagger.Model;
import io.newsloom.annotate.tagger.StandardKnowledge;
import io.newsloom.annotate.tagger.Trainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the committed models anew: the same bytes from the same corpus and word lists. */
@Command(
    name = "train-tagger",
    description = "Trains the entity tagger's models.",
    mixinStandardHelpOptions = true)
public final class TrainTagger implements Callable<Integer> {

  @Parameters(index = "0", description = "The corpus directory.")
  private Path corpus = Path.of("");

  @Option(names = "--model", split = ",", description = "ENGLISH, LATIN, CYRILLIC (default: all).")
  private List<Recipe> recipes = Arrays.asList(Recipe.values());

  @Option(
      names = "--corpus-only",
      description = "Without the project's own sentences, to see what they are worth.")
  private boolean corpusOnly;

  @Option(names = "--out", description = "The directory of the models.")
  private Path out = Path.of("annotate/src/main/resources/io/newsloom/annotate/tagger");

  public static void main(String[] args) {
    System.exit(new CommandLine(new TrainTagger()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    StandardKnowledge knowledge = StandardKnowledge.with(Gazetteer.NONE);
    Trainer trainer = new Trainer(Trainer.Settings.STANDARD);
    for (Recipe recipe : recipes) {
      Model model = recipe.train(corpus, knowledge, trainer, !corpusOnly);
      Path file = out.resolve(recipe.file());
      model.write(Files.newOutputStream(file));
      System.out.printf(
          Locale.ROOT, "%s: %d features, %d bytes%n", file, model.size(), Files.size(file));
    }
    return 0;
  }
}
