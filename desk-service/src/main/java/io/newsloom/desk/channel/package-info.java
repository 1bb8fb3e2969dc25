/** The articles channel as the desk reads it: positions, the live reader, and re-reading. */
@NullMarked
package io.newsloom.desk.channel;

import org.jspecify.annotations.NullMarked;
