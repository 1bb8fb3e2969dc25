@NullMarked
package io.newsloom.benchmarks;

import org.jspecify.annotations.NullMarked;
