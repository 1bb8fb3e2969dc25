/** Articles to people: the dashboard, the REST answers and the event streams. */
@NullMarked
package io.newsloom.desk;

import org.jspecify.annotations.NullMarked;
