package io.newsloom.annotate.citation;

/**
 * The words that tie a statement to a publication.
 *
 * @param from the index of their first token
 * @param to the index behind their last
 */
record Tie(int from, int to) {}
