/**
 * The end-to-end drivers: pages in Kafka to article events committed, by processes of their own.
 */
@NullMarked
package io.newsloom.benchmarks.load;

import org.jspecify.annotations.NullMarked;
