/** Optional rules for single sites, in the format of ftr-site-config, and the watch over them. */
@NullMarked
package io.newsloom.extract.rules;

import org.jspecify.annotations.NullMarked;
