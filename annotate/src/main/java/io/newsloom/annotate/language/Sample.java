package io.newsloom.annotate.language;

/**
 * A text whose language is known.
 *
 * @param language BCP 47 primary subtag
 */
public record Sample(String language, String text) {}
