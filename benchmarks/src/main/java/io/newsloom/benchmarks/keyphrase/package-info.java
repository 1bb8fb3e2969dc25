/** Measures keyphrases. The front door is {@link KeyphraseBench}. */
@NullMarked
package io.newsloom.benchmarks.keyphrase;

import org.jspecify.annotations.NullMarked;
