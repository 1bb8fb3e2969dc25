package io.newsloom.ingest.state;

import io.newsloom.common.url.NormalizedUrl;

/** One change of what is remembered; one record on the state channel. */
public sealed interface Update {

  record SourceIs(SourceState state) implements Update {}

  record PageIs(NormalizedUrl id, PageState state) implements Update {}

  record ForgetSource(String id) implements Update {}

  record ForgetPage(NormalizedUrl id) implements Update {}
}
