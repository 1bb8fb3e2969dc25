/** Tables of words, one resource per concern, with their sources. */
@NullMarked
package io.newsloom.extract.words;

import org.jspecify.annotations.NullMarked;
