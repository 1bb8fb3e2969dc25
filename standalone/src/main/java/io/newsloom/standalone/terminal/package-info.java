/** What is shown in a terminal: text made safe, logs kept out of the way. */
@NullMarked
package io.newsloom.standalone.terminal;

import org.jspecify.annotations.NullMarked;
