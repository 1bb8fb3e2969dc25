package io.newsloom.ingest.visit;

import io.newsloom.common.page.Page;
import io.newsloom.ingest.state.PageState;
import java.util.Optional;

/**
 * What follows from a visit.
 *
 * @param state what to remember of the page
 * @param publish the page, if it is new or not what was last published
 */
public record Visited(PageState state, Optional<Page> publish) {}
