package io.newsloom.ingest.feed;

import io.newsloom.common.page.Hints;
import io.newsloom.common.url.NormalizedUrl;

/**
 * One entry: a page, and what the feed says about it.
 *
 * @param id the page's id
 * @param url the page's absolute address, as it is asked for
 * @param hints never the verdict; dates among them may be wrong
 * @param fingerprint changes when the entry's title, summary or dates do
 */
public record FeedEntry(NormalizedUrl id, String url, Hints hints, String fingerprint) {}
