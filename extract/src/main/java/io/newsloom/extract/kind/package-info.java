/** Is a page an article at all? The front door is {@link PageKind}. */
@NullMarked
package io.newsloom.extract.kind;

import org.jspecify.annotations.NullMarked;
