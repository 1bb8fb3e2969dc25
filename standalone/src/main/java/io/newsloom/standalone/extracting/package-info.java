/** {@code newsloom extract}: what the extractor makes of a page, or of very many. */
@NullMarked
package io.newsloom.standalone.extracting;

import org.jspecify.annotations.NullMarked;
