/** {@code newsloom replay}: pages that are kept, derived again beside the live channels. */
@NullMarked
package io.newsloom.standalone.replaying;

import org.jspecify.annotations.NullMarked;
