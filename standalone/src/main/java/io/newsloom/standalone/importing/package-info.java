/** {@code newsloom import}: saved pages through the back-fill lane, each with its outcome. */
@NullMarked
package io.newsloom.standalone.importing;

import org.jspecify.annotations.NullMarked;
