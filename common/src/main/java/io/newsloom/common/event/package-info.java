/** What travels on channels: article events, outcomes, and their CloudEvents headers. */
@NullMarked
package io.newsloom.common.event;

import org.jspecify.annotations.NullMarked;
