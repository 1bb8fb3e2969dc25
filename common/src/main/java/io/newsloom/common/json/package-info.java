/** The one JSON mapper and the serde built on it. */
@NullMarked
package io.newsloom.common.json;

import org.jspecify.annotations.NullMarked;
