package io.newsloom.annotate.quote;

import org.jspecify.annotations.Nullable;

/**
 * Who said it, by what verb.
 *
 * @param speaker as the text names them; null where it does not
 * @param start where the speaker's name begins, -1 without one
 * @param end the offset behind it
 * @param verb the words that say so
 * @param confidence 0 to 1
 */
record Said(@Nullable String speaker, int start, int end, String verb, double confidence) {}
