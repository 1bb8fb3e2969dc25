/** What ingest remembers about sources and pages, and the records that keep it. */
@NullMarked
package io.newsloom.ingest.state;

import org.jspecify.annotations.NullMarked;
