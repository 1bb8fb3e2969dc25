/** Works and events that the words around their names give away. */
@NullMarked
package io.newsloom.annotate.entity.cue;

import org.jspecify.annotations.NullMarked;
