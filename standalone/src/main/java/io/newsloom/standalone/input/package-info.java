/** What commands read: one page, or lines of them. */
@NullMarked
package io.newsloom.standalone.input;

import org.jspecify.annotations.NullMarked;
