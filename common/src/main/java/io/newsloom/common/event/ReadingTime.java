package io.newsloom.common.event;

/**
 * How long the article takes to read.
 *
 * @param words words of headline and text; for scripts without spaces, estimated from characters
 * @param seconds at an adult's usual pace in that language
 * @param annotator name and version of the annotator
 */
public record ReadingTime(int words, int seconds, String annotator) {}
