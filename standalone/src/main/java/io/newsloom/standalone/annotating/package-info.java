/** {@code newsloom annotate}: articles with their annotations, without a broker. */
@NullMarked
package io.newsloom.standalone.annotating;

import org.jspecify.annotations.NullMarked;
