/** Dates as people and machines write them. */
@NullMarked
package io.newsloom.extract.date;

import org.jspecify.annotations.NullMarked;
