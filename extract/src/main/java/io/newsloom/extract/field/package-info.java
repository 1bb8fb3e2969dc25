/** The fields of an article, each by a cascade of strategies. */
@NullMarked
package io.newsloom.extract.field;

import org.jspecify.annotations.NullMarked;
