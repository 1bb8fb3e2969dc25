/** What a site's robots.txt allows (RFC 9309). */
@NullMarked
package io.newsloom.ingest.robots;

import org.jspecify.annotations.NullMarked;
