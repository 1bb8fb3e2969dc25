/** Running a topology on Kafka Streams: settings, memory, threads that die, health. */
@NullMarked
package io.newsloom.enrich.streams;

import org.jspecify.annotations.NullMarked;
