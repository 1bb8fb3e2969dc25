/** What is measured: our extractor and others' through one interface. */
@NullMarked
package io.newsloom.benchmarks.subject;

import org.jspecify.annotations.NullMarked;
