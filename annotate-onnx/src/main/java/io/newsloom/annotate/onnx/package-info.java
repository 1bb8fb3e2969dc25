/** Names by a token-classification model that a user brings, in ONNX. Never in the default jar. */
@NullMarked
package io.newsloom.annotate.onnx;

import org.jspecify.annotations.NullMarked;
