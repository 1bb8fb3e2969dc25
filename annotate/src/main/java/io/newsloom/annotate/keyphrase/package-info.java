/** The phrases that say what an article is about. The front door is {@link KeyphraseAnnotator}. */
@NullMarked
package io.newsloom.annotate.keyphrase;

import org.jspecify.annotations.NullMarked;
