package io.newsloom.common.article;

/**
 * A link in the running text to a page of another site.
 *
 * @param url absolute URL, as the page gives it
 * @param text the words that are linked, as they stand in the article's text
 */
public record Link(String url, String text) {}
