package io.newsloom.annotate.citation;

/**
 * A publication's name in a text.
 *
 * @param from the index of its first token
 * @param to the index behind its last
 * @param known whether it is in the table
 */
record Outlet(int from, int to, boolean known) {}
