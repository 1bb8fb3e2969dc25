package io.newsloom.common.article;

/**
 * The same work in another language by the same publisher.
 *
 * @param language BCP 47 tag, e.g. {@code be}
 * @param url absolute URL of that edition
 * @param evidence what says so: {@code hreflang}, {@code language-switcher}, {@code url-pattern}
 */
public record Edition(String language, String url, String evidence) {}
