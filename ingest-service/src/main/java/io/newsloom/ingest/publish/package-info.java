/** Pages and the state that accounts for them, in one Kafka transaction. */
@NullMarked
package io.newsloom.ingest.publish;

import org.jspecify.annotations.NullMarked;
