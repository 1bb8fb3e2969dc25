/** Who and what an article names: a knowledge base, and a linker of mentions to it. */
@NullMarked
package io.newsloom.annotate.entity;

import org.jspecify.annotations.NullMarked;
