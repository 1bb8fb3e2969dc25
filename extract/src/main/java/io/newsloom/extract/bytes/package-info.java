/** From the bytes of a page to its characters. */
@NullMarked
package io.newsloom.extract.bytes;

import org.jspecify.annotations.NullMarked;
