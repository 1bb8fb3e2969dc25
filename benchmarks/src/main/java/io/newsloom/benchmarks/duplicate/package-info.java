/** Measures near-duplicate detection. The front door is {@link DuplicateBench}. */
@NullMarked
package io.newsloom.benchmarks.duplicate;

import org.jspecify.annotations.NullMarked;
