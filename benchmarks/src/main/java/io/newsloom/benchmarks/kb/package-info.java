/** Builds the knowledge base's places from public sources. */
@NullMarked
package io.newsloom.benchmarks.kb;

import org.jspecify.annotations.NullMarked;
