package io.newsloom.ingest.fetch;

import java.util.Optional;
import okhttp3.HttpUrl;

/** Asked before every request, redirects included. Thread-safe. */
@FunctionalInterface
public interface Gate {

  /** Lets everything through. */
  Gate OPEN = url -> Optional.empty();

  /** Why the address must not be asked for; empty if it may. */
  Optional<String> objection(HttpUrl url);
}
