package io.newsloom.extract.signal;

/**
 * A {@code link} element that names the page itself, an edition of it, or its licence.
 *
 * @param rel lower case, as written
 * @param href the absolute address
 * @param hreflang the language it names, or empty
 */
public record Link(String rel, String href, String hreflang) {}
