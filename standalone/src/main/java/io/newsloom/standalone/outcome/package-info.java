/** What became of pages: which have their outcome, and what the outcomes are. */
@NullMarked
package io.newsloom.standalone.outcome;

import org.jspecify.annotations.NullMarked;
