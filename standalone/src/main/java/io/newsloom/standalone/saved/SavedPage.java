package io.newsloom.standalone.saved;

import io.newsloom.common.page.Fetch;
import io.newsloom.common.page.Page;
import io.newsloom.common.page.SourceRef;
import io.newsloom.common.url.NormalizedUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page out of a file.
 *
 * @param id what the file calls it: the {@code id} of a JSON line, or the file's name
 * @param url its address on the web; where the file tells none, one that nobody has
 * @param contentType what is known of its type, as an HTTP header would say it
 * @param savedAt when it was received, as far as the file tells
 * @param bytes the document
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are large and owned by their record
public record SavedPage(
    String id, String url, @Nullable String contentType, Instant savedAt, byte[] bytes) {

  /** Nobody can own this host. Source: RFC 2606 section 2. */
  private static final String NOWHERE = "import.invalid";

  /** A stable address for a page whose own is not known. */
  public static String addressFor(String... path) {
    try {
      return new URI("https", NOWHERE, "/" + String.join("/", path), null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no address can be made of " + String.join("/", path), e);
    }
  }

  /**
   * The page as it would have come from the web.
   *
   * @throws BadPageException if its address is no web address
   */
  public Page page(SourceRef source) throws BadPageException {
    NormalizedUrl pageId =
        NormalizedUrl.of(url)
            .orElseThrow(() -> new BadPageException("'" + url + "' is no http or https address"));
    return Page.of(pageId, Fetch.plain(url, contentType, savedAt, source), bytes);
  }
}
