/** All services in one JVM: {@code newsloom demo} and {@code newsloom up}. */
@NullMarked
package io.newsloom.standalone.house;

import org.jspecify.annotations.NullMarked;
