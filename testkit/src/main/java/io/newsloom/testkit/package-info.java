/** What integration tests share: a broker for the whole test run, and consumers that wait. */
@NullMarked
package io.newsloom.testkit;

import org.jspecify.annotations.NullMarked;
