package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.kb.Entry;
import io.newsloom.common.event.Span;
import java.util.List;

/**
 * A stretch of text that equals names of known entities, endings apart.
 *
 * @param span where it stands
 * @param surface the words themselves
 * @param words how many words it has
 * @param key its words' keys
 * @param startsSentence whether its capital may be the sentence's
 * @param before the capitalised word that touches it on the left, else empty
 * @param after the capitalised word that touches it on the right, else empty
 * @param quoted whether it fills a pair of quotation marks
 * @param candidates whom it may mean
 */
record Match(
    Span span,
    String surface,
    int words,
    String key,
    boolean startsSentence,
    String before,
    String after,
    boolean quoted,
    List<Entry> candidates) {}
