/** Page to article: a pure library on jsoup. No Kafka, no network, no clock, no global state. */
@NullMarked
package io.newsloom.extract;

import org.jspecify.annotations.NullMarked;
