package io.newsloom.desk.screen;

import io.newsloom.common.url.NormalizedUrl;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A link that leads out of the desk. It can only be to an http or https address: whatever else a
 * page put there is not a link.
 *
 * @param host what people see of it
 */
public record WebLink(String url, String host) {

  public static @Nullable WebLink of(@Nullable String url) {
    return url == null
        ? null
        : NormalizedUrl.of(url).map(u -> new WebLink(u.value(), host(u))).orElse(null);
  }

  private static String host(NormalizedUrl url) {
    return URI.create(url.value()).getHost();
  }
}
