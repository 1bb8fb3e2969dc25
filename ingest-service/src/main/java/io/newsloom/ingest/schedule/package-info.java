/** When to do what, with time as data: nothing here reads a clock. */
@NullMarked
package io.newsloom.ingest.schedule;

import org.jspecify.annotations.NullMarked;
