/** What people see: rows, pages, and the templates that draw them. */
@NullMarked
package io.newsloom.desk.screen;

import org.jspecify.annotations.NullMarked;
