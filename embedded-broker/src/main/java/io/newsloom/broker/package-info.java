/** A Kafka broker inside this JVM. */
@NullMarked
package io.newsloom.broker;

import org.jspecify.annotations.NullMarked;
