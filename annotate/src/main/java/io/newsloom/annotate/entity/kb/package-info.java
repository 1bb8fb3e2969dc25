/** The knowledge base: known entities, and an index of their names that sees through endings. */
@NullMarked
package io.newsloom.annotate.entity.kb;

import org.jspecify.annotations.NullMarked;
