/** Settings every service shares, as picocli options with environment defaults. */
@NullMarked
package io.newsloom.common.settings;

import org.jspecify.annotations.NullMarked;
