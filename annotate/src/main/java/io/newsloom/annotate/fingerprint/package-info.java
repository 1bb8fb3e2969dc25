/** What near-duplicates are recognised by. The front door is {@link FingerprintAnnotator}. */
@NullMarked
package io.newsloom.annotate.fingerprint;

import org.jspecify.annotations.NullMarked;
