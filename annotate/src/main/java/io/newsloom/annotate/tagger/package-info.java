/**
 * Finds the names in a text: which words name a person, an organisation or a place. A linear-chain
 * conditional random field over hashed features, with quantised weights as resources.
 */
@NullMarked
package io.newsloom.annotate.tagger;

import org.jspecify.annotations.NullMarked;
