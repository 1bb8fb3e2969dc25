/** The sources file: what is polled, how often, and how politely. */
@NullMarked
package io.newsloom.ingest.source;

import org.jspecify.annotations.NullMarked;
