/** The hand-made test sets of the annotators: citations and quotes, linking, topics. */
@NullMarked
package io.newsloom.benchmarks.annotate;

import org.jspecify.annotations.NullMarked;
