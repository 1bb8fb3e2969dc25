/** From a source's feed to what follows: new pages, changed entries, the next poll. */
@NullMarked
package io.newsloom.ingest.poll;

import org.jspecify.annotations.NullMarked;
