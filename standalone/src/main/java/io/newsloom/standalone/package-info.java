/** The {@code newsloom} command line: its root, and how it tells failures. */
@NullMarked
package io.newsloom.standalone;

import org.jspecify.annotations.NullMarked;
