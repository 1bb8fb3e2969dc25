/** From a text's words to entities: candidates, decisions, and names that nobody knows yet. */
@NullMarked
package io.newsloom.annotate.entity.link;

import org.jspecify.annotations.NullMarked;
