package io.newsloom.extract.kind;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells to which pages of its own site a page's links lead. Plain addresses are told by their
 * letters; parsing those of a page costs as much as reading its fields.
 */
final class SiteLinks {

  private static final Set<String> FILES =
      Set.of("jpg", "jpeg", "png", "gif", "webp", "pdf", "mp3", "mp4");

  private final @Nullable URI own;

  /** The page's own host and what stands before its path; empty = it has none. */
  private final String host;

  private final String origin;

  /**
   * @param url the page's own address, if known: a link to it leads nowhere
   */
  SiteLinks(@Nullable String url) {
    own = url == null ? null : address(url);
    host = own == null || own.getHost() == null ? "" : own.getHost();
    origin = own == null || host.isEmpty() ? "" : own.getScheme() + "://" + own.getRawAuthority();
  }

  /** The page of this site that a link leads to; null = another site's, a file, or itself. */
  @Nullable String target(String href) {
    String plain = href.strip();
    int cut = plain.indexOf('#');
    plain = cut < 0 ? plain : plain.substring(0, cut);
    if (plain.isEmpty() || isFile(plain)) {
      return null;
    }
    if (!origin.isEmpty()) {
      if (isPlainPath(plain, 0)) {
        return isOwnPath(plain, 0) ? null : origin + plain;
      }
      int path = hostEnd(plain);
      if (path > 0 && isPlainPath(plain, path)) {
        boolean here = plain.startsWith(host, path - host.length()) && isHost(plain, path);
        return here && !isOwnPath(plain, path) ? plain : null;
      }
    }
    return resolved(plain);
  }

  private @Nullable String resolved(String plain) {
    URI target = address(plain);
    if (target == null || own == null) {
      return target == null ? null : plain;
    }
    URI there = own.resolve(target);
    boolean here = own.getHost() != null && own.getHost().equals(there.getHost());
    return here && !there.getPath().equals(own.getPath()) ? there.toString() : null;
  }

  private static boolean isFile(String address) {
    int dot = address.lastIndexOf('.');
    return dot >= 0
        && address.length() - dot <= "webp".length() + 1
        && FILES.contains(address.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** True if a path from the root goes on to the end with nothing to resolve or decode in it. */
  private static boolean isPlainPath(String address, int from) {
    if (from >= address.length() || address.charAt(from) != '/') {
      return false;
    }
    for (int i = from; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean segment = c == '/' && i + 1 < address.length();
      if (segment && (address.charAt(i + 1) == '/' || address.charAt(i + 1) == '.')) {
        return false;
      }
      if (!isLetterOrDigit(c) && "/-_.?=&".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Where the plain host of a web address ends; 0 = it is none, or has more than a host. */
  private static int hostEnd(String address) {
    int start = hostStart(address);
    int end = start;
    while (end < address.length()
        && (isLetterOrDigit(address.charAt(end)) || isDot(address, end))) {
      end++;
    }
    return end == start ? 0 : end;
  }

  private boolean isHost(String address, int end) {
    return end - hostStart(address) == host.length();
  }

  private static int hostStart(String address) {
    return address.startsWith("https://")
        ? 8
        : address.startsWith("http://") ? 7 : address.length();
  }

  private static boolean isDot(String address, int at) {
    return address.charAt(at) == '.' || address.charAt(at) == '-';
  }

  private boolean isOwnPath(String address, int from) {
    String path = own == null ? null : own.getPath();
    int query = address.indexOf('?', from);
    int length = (query < 0 ? address.length() : query) - from;
    return path != null && path.length() == length && address.startsWith(path, from);
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static @Nullable URI address(String url) {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException e) { // an address that Java finds malformed
      return null;
    }
  }
}
