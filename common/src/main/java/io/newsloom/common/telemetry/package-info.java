/** Health and metrics of a service, and the small HTTP server that shows them. */
@NullMarked
package io.newsloom.common.telemetry;

import org.jspecify.annotations.NullMarked;
