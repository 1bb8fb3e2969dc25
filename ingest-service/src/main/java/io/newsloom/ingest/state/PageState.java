package io.newsloom.ingest.state;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.newsloom.common.page.Hints;
import io.newsloom.ingest.fetch.Validators;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered about a page.
 *
 * @param url what is asked for
 * @param source id of the source that named it first, and that it is published under
 * @param hints what the feed last said about it
 * @param entry fingerprint of the feed's entry
 * @param listedBy ids of the sources whose feeds list it now, ascending
 * @param unlisted when the last of them dropped it; null while one lists it
 * @param published what was last published; null if nothing was
 * @param failures fetches in a row that failed
 * @param next when it is fetched next; null = not planned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageState(
    String url,
    String source,
    @Nullable Hints hints,
    String entry,
    List<String> listedBy,
    @Nullable Instant unlisted,
    @Nullable Published published,
    @Nullable Validators validators,
    int failures,
    @Nullable Instant next) {

  public PageState {
    listedBy = List.copyOf(listedBy);
  }

  /**
   * What was last published.
   *
   * @param sha256 of the document's bytes; of the last good ones if the page is gone
   * @param first when the page was first published
   */
  public record Published(int status, String sha256, Instant first) {}

  /** A page that a feed has just named. */
  public static PageState named(
      String url, String source, @Nullable Hints hints, String entry, Instant now) {
    return new PageState(url, source, hints, entry, List.of(source), null, null, null, 0, now);
  }

  /** The entry says something new: the page is due. */
  public PageState changed(@Nullable Hints newHints, String newEntry, Instant now) {
    return new PageState(
        url, source, newHints, newEntry, listedBy, unlisted, published, validators, failures, now);
  }

  public PageState listed(String by) {
    List<String> now = Stream.concat(listedBy.stream(), Stream.of(by)).distinct().sorted().toList();
    return withListing(now, null);
  }

  public PageState unlisted(String by, Instant now) {
    List<String> left = listedBy.stream().filter(id -> !id.equals(by)).toList();
    return withListing(left, left.isEmpty() ? now : null);
  }

  private PageState withListing(List<String> sources, @Nullable Instant since) {
    return new PageState(
        url, source, hints, entry, sources, since, published, validators, failures, next);
  }

  /** After a visit that went as it should. */
  public PageState visited(
      @Nullable Published nowPublished, @Nullable Validators nowValidators, @Nullable Instant at) {
    return new PageState(
        url, source, hints, entry, listedBy, unlisted, nowPublished, nowValidators, 0, at);
  }

  /** After a visit that brought nothing. */
  public PageState failed(Instant retry) {
    return new PageState(
        url, source, hints, entry, listedBy, unlisted, published, validators, failures + 1, retry);
  }

  public PageState due(@Nullable Instant at) {
    return new PageState(
        url, source, hints, entry, listedBy, unlisted, published, validators, failures, at);
  }

  /** Published under another source from now on, because its own is no more. */
  public PageState adopted(String by) {
    return new PageState(
        url, by, hints, entry, listedBy, unlisted, published, validators, failures, next);
  }
}
