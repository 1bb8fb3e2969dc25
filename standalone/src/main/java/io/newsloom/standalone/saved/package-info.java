/** Pages that lie in files: HTML, text, and JSON lines, plain or gzipped. */
@NullMarked
package io.newsloom.standalone.saved;

import org.jspecify.annotations.NullMarked;
