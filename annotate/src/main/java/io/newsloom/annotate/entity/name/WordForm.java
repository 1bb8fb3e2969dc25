package io.newsloom.annotate.entity.name;

/**
 * One thing that a word may be a form of.
 *
 * @param form its dictionary form
 * @param gender m, f, n, or p for plural
 * @param grammaticalCase N, G, D, A, I or L
 * @param weight how much its ending speaks for that, in letters
 */
record WordForm(String form, char gender, char grammaticalCase, double weight) {}
