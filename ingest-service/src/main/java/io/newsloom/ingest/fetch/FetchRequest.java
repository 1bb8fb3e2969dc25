package io.newsloom.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What to get, and how much of it.
 *
 * @param url an absolute http or https address
 * @param validators of the last answer, to make the request conditional
 * @param accept the Accept header
 * @param keepBytes a longer document is counted, but its bytes are not kept
 * @param countBytes where even counting stops
 */
public record FetchRequest(
    String url, @Nullable Validators validators, String accept, int keepBytes, long countBytes) {}
