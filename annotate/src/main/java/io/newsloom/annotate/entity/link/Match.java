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
 * @param beside the small word that touches it on the left, else empty
 * @param behind the small word that touches it on the right, else empty
 * @param numbered whether a comma and a number follow, as in an address
 * @param quoted whether it fills a pair of quotation marks
 * @param owner whether the possessive's {@code 's} follows
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
    String beside,
    String behind,
    boolean numbered,
    boolean quoted,
    boolean owner,
    List<Entry> candidates) {}
