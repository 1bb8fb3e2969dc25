/** How often a page in an old charset is read right, with no declaration and with a lying one. */
@NullMarked
package io.newsloom.benchmarks.charset;

import org.jspecify.annotations.NullMarked;
