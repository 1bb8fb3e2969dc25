/** Pages to articles: the service that runs the topology. */
@NullMarked
package io.newsloom.enrich;

import org.jspecify.annotations.NullMarked;
