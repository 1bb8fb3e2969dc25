/** Events to subscribers: one shared bounded log, a cursor for each subscriber. */
@NullMarked
package io.newsloom.desk.stream;

import org.jspecify.annotations.NullMarked;
