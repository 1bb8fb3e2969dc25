/** The loop that carries out what is due, and commits what came of it. */
@NullMarked
package io.newsloom.ingest.run;

import org.jspecify.annotations.NullMarked;
