/**
 * One article id, rising versions (law 6): what is known of an article, and what a page changes.
 */
@NullMarked
package io.newsloom.enrich.version;

import org.jspecify.annotations.NullMarked;
