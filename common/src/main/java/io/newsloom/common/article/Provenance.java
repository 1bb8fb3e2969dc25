package io.newsloom.common.article;

/**
 * Where a field of an article came from.
 *
 * @param strategy how it was found, e.g. {@code json-ld}, {@code meta}, {@code dom-density}
 * @param confidence 0 (a guess) to 1 (stated by the page)
 */
public record Provenance(String strategy, double confidence) {}
