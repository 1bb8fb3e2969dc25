package io.newsloom.extract.rules;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * What a rule finds on a page; empty = nothing.
 *
 * @param title the headline
 * @param authors names as the page writes them
 * @param date the date as the page writes it
 * @param body the page with nothing but the body in it
 */
public record Findings(
    Optional<String> title, List<String> authors, Optional<String> date, Optional<Document> body) {

  public Findings {
    authors = List.copyOf(authors);
  }
}
