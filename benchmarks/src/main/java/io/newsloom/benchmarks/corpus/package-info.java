/** The development corpus: labelled pages that the project reads and never carries. */
@NullMarked
package io.newsloom.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
