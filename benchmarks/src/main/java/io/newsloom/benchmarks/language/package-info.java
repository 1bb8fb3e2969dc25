/** Trains the language model and measures it. The front door is {@link LanguageBench}. */
@NullMarked
package io.newsloom.benchmarks.language;

import org.jspecify.annotations.NullMarked;
