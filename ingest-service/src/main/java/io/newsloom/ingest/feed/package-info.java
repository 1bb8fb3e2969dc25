/** Feeds as they are found in the wild, read tolerantly into one strict record. */
@NullMarked
package io.newsloom.ingest.feed;

import org.jspecify.annotations.NullMarked;
