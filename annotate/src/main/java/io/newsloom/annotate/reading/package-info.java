/** How long an article takes to read. The front door is {@link ReadingTimeAnnotator}. */
@NullMarked
package io.newsloom.annotate.reading;

import org.jspecify.annotations.NullMarked;
