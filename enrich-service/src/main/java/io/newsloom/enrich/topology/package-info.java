/**
 * Pages to articles: the steps and how they are joined. The front door is {@link EnrichTopology}.
 */
@NullMarked
package io.newsloom.enrich.topology;

import org.jspecify.annotations.NullMarked;
