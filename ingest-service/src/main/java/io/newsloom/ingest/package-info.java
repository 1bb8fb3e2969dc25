@NullMarked
package io.newsloom.ingest;

import org.jspecify.annotations.NullMarked;
