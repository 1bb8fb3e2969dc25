/** Where a standalone Newsloom keeps its data, and how other commands find it. */
@NullMarked
package io.newsloom.standalone.data;

import org.jspecify.annotations.NullMarked;
