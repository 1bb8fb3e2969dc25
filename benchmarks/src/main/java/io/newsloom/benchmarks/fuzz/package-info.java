/** Pages of the corpus, damaged in every way a page can be: none may break or stall extraction. */
@NullMarked
package io.newsloom.benchmarks.fuzz;

import org.jspecify.annotations.NullMarked;
