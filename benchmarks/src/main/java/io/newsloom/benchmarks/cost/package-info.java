/** What extraction costs: CPU time and allocation of each page, beside parsing it alone. */
@NullMarked
package io.newsloom.benchmarks.cost;

import org.jspecify.annotations.NullMarked;
