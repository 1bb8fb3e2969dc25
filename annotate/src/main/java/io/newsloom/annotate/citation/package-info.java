/** Which publications an article relies on. The front door is {@link CitationAnnotator}. */
@NullMarked
package io.newsloom.annotate.citation;

import org.jspecify.annotations.NullMarked;
