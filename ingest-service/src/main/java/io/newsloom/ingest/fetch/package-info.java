/** One bounded HTTP request after another, until a document or a reason why there is none. */
@NullMarked
package io.newsloom.ingest.fetch;

import org.jspecify.annotations.NullMarked;
