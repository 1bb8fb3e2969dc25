/** Trains the entity tagger and scores it on the corpus' sets of names. */
@NullMarked
package io.newsloom.benchmarks.entity;

import org.jspecify.annotations.NullMarked;
