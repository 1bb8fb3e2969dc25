/** What an article quotes and who said it. The front door is {@link QuoteAnnotator}. */
@NullMarked
package io.newsloom.annotate.quote;

import org.jspecify.annotations.NullMarked;
