/**
 * Words and sentences, the ground that all annotators stand on. The front doors are {@link
 * io.newsloom.annotate.text.Tokenizer} and {@link io.newsloom.annotate.text.Sentences}.
 */
@NullMarked
package io.newsloom.annotate.text;

import org.jspecify.annotations.NullMarked;
