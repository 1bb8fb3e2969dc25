/** One fetched document: the bytes exactly as received, and how they were received. */
@NullMarked
package io.newsloom.common.page;

import org.jspecify.annotations.NullMarked;
