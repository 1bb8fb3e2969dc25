package io.newsloom.annotate;

import io.newsloom.common.event.Annotations;

/**
 * Adds one kind of knowledge to an article. A function of its input and its model's version (law
 * 4). Thread-safe.
 */
public interface Annotator {

  /** What was found so far, with this annotator's findings added. */
  Annotations annotate(Input input, Annotations soFar);

  /** Name and version, e.g. {@code newsloom-language/1}; rises whenever an output may change. */
  String version();
}
