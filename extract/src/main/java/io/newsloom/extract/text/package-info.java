/** Pages that are plain text. */
@NullMarked
package io.newsloom.extract.text;

import org.jspecify.annotations.NullMarked;
