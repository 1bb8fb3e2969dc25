/** The metrics of the published evaluation sets, as their own code computes them. */
@NullMarked
package io.newsloom.benchmarks.metric;

import org.jspecify.annotations.NullMarked;
