/** {@code newsloom tail}: article events in a terminal. */
@NullMarked
package io.newsloom.standalone.tail;

import org.jspecify.annotations.NullMarked;
