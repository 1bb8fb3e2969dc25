/**
 * In which language an article is written. The front door is {@link
 * io.newsloom.annotate.language.LanguageAnnotator}; {@link
 * io.newsloom.annotate.language.LanguageDetector} does the same for a single text.
 */
@NullMarked
package io.newsloom.annotate.language;

import org.jspecify.annotations.NullMarked;
