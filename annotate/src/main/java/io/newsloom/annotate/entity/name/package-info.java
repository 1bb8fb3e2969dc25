/** The dictionary form of names that no knowledge base has, from the cases that an article uses. */
@NullMarked
package io.newsloom.annotate.entity.name;

import org.jspecify.annotations.NullMarked;
