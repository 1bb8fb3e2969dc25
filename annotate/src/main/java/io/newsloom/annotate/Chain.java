package io.newsloom.annotate;

import io.newsloom.common.event.Annotations;
import java.util.List;
import java.util.stream.Collectors;

/** Annotators in the order in which they build on each other. */
record Chain(List<Annotator> annotators) implements Annotator {

  @Override
  public Annotations annotate(Input input, Annotations soFar) {
    Annotations found = soFar;
    for (Annotator annotator : annotators) {
      found = annotator.annotate(input, found);
    }
    return found;
  }

  /** The versions of its parts, so that a change of any part is a change of the whole. */
  @Override
  public String version() {
    return annotators.stream().map(Annotator::version).collect(Collectors.joining(" "));
  }
}
