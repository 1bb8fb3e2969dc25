package io.newsloom.extract.body;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a page before its body is looked for; every part may be missing.
 *
 * @param headline the article's headline: the body starts after it, and does not repeat it
 * @param lead the standfirst, where it is kept apart: the body does not repeat it
 * @param url the page's absolute URL, which tells links to other sites
 * @param articleBody the text that the page's JSON-LD gives as the body: a last resort, as it is
 *     often shortened, or without its paragraphs
 */
public record BodyHints(
    @Nullable String headline,
    @Nullable String lead,
    @Nullable String url,
    @Nullable String articleBody) {

  public static final BodyHints NONE = new BodyHints(null, null, null, null);
}
