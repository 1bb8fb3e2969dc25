/** {@code newsloom diff}: what changed between the live articles and a shadow of them. */
@NullMarked
package io.newsloom.standalone.differing;

import org.jspecify.annotations.NullMarked;
