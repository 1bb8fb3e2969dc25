package io.newsloom.common.url;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A URL as an identity: two spellings of one address give equal values. Page ids and article ids
 * are of this kind.
 *
 * <p>Scheme and host are lower-cased, default ports, fragments, dot segments, session ids and
 * tracking parameters are dropped, the remaining query parameters are sorted. The scheme stays: a
 * page fetched over http is fetched over http again.
 */
public record NormalizedUrl(@JsonValue String value) implements Comparable<NormalizedUrl> {

  /** Longer addresses are no news page's; RFC 9110 section 4.1 asks for at least 8000 octets. */
  public static final int MAX_LENGTH = 8000;

  private static final int MAX_PORT = 65_535;

  /** Normalising again must give the same; what still moves after so many rounds is hostile. */
  private static final int MAX_ROUNDS = 4;

  /** Parameters that say how a reader came, never what is shown; so does all of {@code utm_}. */
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "yclid",
          "ysclid",
          "msclkid",
          "mc_cid",
          "mc_eid",
          "igshid",
          "twclid",
          "_openstat",
          "wt_mc",
          "cmpid",
          "ito",
          "xtor",
          "at_medium",
          "at_campaign",
          "ns_mchannel",
          "jsessionid",
          "phpsessid");

  /** A session id that a servlet container wrote into the path. */
  private static final Pattern PATH_SESSION =
      Pattern.compile(";jsessionid=[^/?;#]*", Pattern.CASE_INSENSITIVE);

  private static final Pattern ABSOLUTE = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

  private static final BasicURLNormalizer RULES = BasicURLNormalizer.newBuilder().build();

  @JsonCreator
  public NormalizedUrl {
    if (value.isEmpty() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("a URL of " + value.length() + " characters");
    }
  }

  /**
   * Normalises an absolute http or https URL. Never throws, whatever the text.
   *
   * @return empty if the text is no such URL, or is longer than {@link #MAX_LENGTH}
   */
  public static Optional<NormalizedUrl> of(String url) {
    String current = url.strip();
    if (!ABSOLUTE.matcher(current).lookingAt()) { // the rules would guess a scheme
      return Optional.empty();
    }
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Optional<String> normal = normalise(current);
      if (normal.isEmpty() || normal.get().equals(current)) {
        return normal.map(NormalizedUrl::new);
      }
      current = normal.get();
    }
    return Optional.empty();
  }

  private static Optional<String> normalise(String url) {
    if (url.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    try {
      String normal = RULES.filter(PATH_SESSION.matcher(url).replaceAll(""));
      return normal == null || normal.isEmpty() || normal.length() > MAX_LENGTH
          ? Optional.empty()
          : Optional.of(withoutTracking(normal)).filter(NormalizedUrl::isWebAddress);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return Optional.empty(); // how the rules fail on some broken escapes and hosts
    }
  }

  private static String withoutTracking(String url) {
    int query = url.indexOf('?');
    if (query < 0) {
      return url;
    }
    String kept =
        Arrays.stream(url.substring(query + 1).split("&", -1))
            .filter(parameter -> !isTracking(parameter))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? url.substring(0, query) : url.substring(0, query + 1) + kept;
  }

  private static boolean isTracking(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || TRACKING.contains(name);
  }

  private static boolean isWebAddress(String url) {
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme();
      return ("http".equals(scheme) || "https".equals(scheme))
          && uri.getHost() != null
          && uri.getPort() <= MAX_PORT;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The host, lower case, without a leading {@code www.}. */
  public String site() {
    String host = URI.create(value).getHost();
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  @Override
  public int compareTo(NormalizedUrl other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
