/** Which addresses may be talked to: never those inside the network (law 10). */
@NullMarked
package io.newsloom.ingest.address;

import org.jspecify.annotations.NullMarked;
