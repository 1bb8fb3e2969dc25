/** From a fetched page to what follows: a page published or not, the next visit. */
@NullMarked
package io.newsloom.ingest.visit;

import org.jspecify.annotations.NullMarked;
