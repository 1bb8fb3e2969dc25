/** Is what is no article rejected, and nothing else? The front door is {@link RejectionBench}. */
@NullMarked
package io.newsloom.benchmarks.rejection;

import org.jspecify.annotations.NullMarked;
