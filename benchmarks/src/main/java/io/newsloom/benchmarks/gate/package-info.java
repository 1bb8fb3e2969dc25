/** The quality gates: each set's scores, the floors they may not fall under, the worst pages. */
@NullMarked
package io.newsloom.benchmarks.gate;

import org.jspecify.annotations.NullMarked;
