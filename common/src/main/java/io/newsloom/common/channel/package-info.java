/** Every Kafka topic Newsloom uses, as typed constants, and the command that creates them. */
@NullMarked
package io.newsloom.common.channel;

import org.jspecify.annotations.NullMarked;
