package io.newsloom.annotate.text;

/**
 * A stretch of text between quotation marks or dashes.
 *
 * @param outerStart where its opening mark begins
 * @param start where its words begin
 * @param end the offset behind its words
 * @param outerEnd the offset behind its closing mark
 */
public record Stretch(int outerStart, int start, int end, int outerEnd) {}
