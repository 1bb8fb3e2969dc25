/** The newest articles in memory: a cache that is rebuilt from the channel. */
@NullMarked
package io.newsloom.desk.view;

import org.jspecify.annotations.NullMarked;
