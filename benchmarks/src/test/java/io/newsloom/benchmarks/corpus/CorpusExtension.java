package io.newsloom.benchmarks.corpus;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a gate the {@link Corpus} of {@code -Dcorpus=DIRECTORY} as a parameter. Without one the
 * gate's class is skipped, and the build's output says so.
 */
public final class CorpusExtension implements ExecutionCondition, ParameterResolver {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Corpus.configured().isPresent()) {
      return ConditionEvaluationResult.enabled("the corpus is there");
    }
    String gate = context.getRequiredTestClass().getSimpleName();
    String reason = gate + " is skipped: no corpus; name one with -Dcorpus=DIRECTORY";
    if (context.getTestMethod().isEmpty()) {
      System.out.println(reason);
    }
    return ConditionEvaluationResult.disabled(reason);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Corpus.class;
  }

  @Override
  public Corpus resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Optional<Corpus> corpus = Corpus.configured();
    return corpus.orElseThrow(() -> new IllegalStateException("no corpus"));
  }
}
