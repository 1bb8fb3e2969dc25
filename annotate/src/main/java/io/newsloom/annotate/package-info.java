/**
 * Article to annotations: pure annotators over immutable models. No Kafka, no network, no clock.
 */
@NullMarked
package io.newsloom.annotate;

import org.jspecify.annotations.NullMarked;
