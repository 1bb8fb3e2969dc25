/** {@code newsloom explain}: what decided, in lines for people. */
@NullMarked
package io.newsloom.standalone.explaining;

import org.jspecify.annotations.NullMarked;
