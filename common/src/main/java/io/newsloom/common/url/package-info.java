/** URLs as identities. */
@NullMarked
package io.newsloom.common.url;

import org.jspecify.annotations.NullMarked;
