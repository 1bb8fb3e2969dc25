/** The IPTC Media Topics that articles are filed under. */
@NullMarked
package io.newsloom.common.topic;

import org.jspecify.annotations.NullMarked;
