package io.newsloom.ingest.feed;

import io.newsloom.common.page.Hints;
import io.newsloom.common.url.NormalizedUrl;
import io.newsloom.ingest.feed.Feed.Skipped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Turns what three formats say into entries, within limits, and counts what cannot be used. */
final class EntryCollector {

  private static final int MAX_ENTRIES = 1000;
  private static final int MAX_TITLE = 500;
  private static final int MAX_SUMMARY = 4000;
  private static final int MAX_NAMES = 30;
  private static final int MAX_NAME = 200;

  private final @Nullable HttpUrl base;
  private final Map<NormalizedUrl, FeedEntry> entries = new LinkedHashMap<>();
  private final Map<Skipped, Integer> skipped = new EnumMap<>(Skipped.class);

  /**
   * @param baseUrl what relative links are relative to
   */
  EntryCollector(String baseUrl) {
    this.base = HttpUrl.parse(baseUrl);
  }

  /** What a format says about an entry, before it is bounded and cleaned. */
  record Raw(
      @Nullable String link,
      @Nullable String title,
      @Nullable String summary,
      @Nullable String published,
      @Nullable String updated,
      @Nullable String language,
      List<String> authors,
      List<String> categories) {}

  void add(Raw raw) {
    if (raw.link() == null || raw.link().isBlank()) {
      skip(Skipped.NO_LINK);
    } else if (entries.size() >= MAX_ENTRIES) {
      skip(Skipped.BEYOND_LIMIT);
    } else {
      HttpUrl url = resolve(raw.link().strip());
      NormalizedUrl id = url == null ? null : NormalizedUrl.of(url.toString()).orElse(null);
      if (url == null || id == null) {
        skip(Skipped.BAD_LINK);
      } else if (entries.putIfAbsent(id, entry(id, url, raw)) != null) {
        skip(Skipped.REPEATED);
      }
    }
  }

  List<FeedEntry> entries() {
    return new ArrayList<>(entries.values());
  }

  Map<Skipped, Integer> skipped() {
    return skipped;
  }

  private @Nullable HttpUrl resolve(String link) {
    HttpUrl url = base == null ? HttpUrl.parse(link) : base.resolve(link);
    return url == null ? null : url.newBuilder().fragment(null).build();
  }

  private static FeedEntry entry(NormalizedUrl id, HttpUrl url, Raw raw) {
    Hints hints =
        new Hints(
            plain(raw.title(), MAX_TITLE),
            plain(raw.summary(), MAX_SUMMARY),
            raw.published() == null ? raw.updated() : raw.published(),
            raw.language(),
            names(raw.authors()),
            names(raw.categories()));
    return new FeedEntry(id, url.toString(), hints, fingerprint(hints, raw));
  }

  private void skip(Skipped reason) {
    skipped.merge(reason, 1, Integer::sum);
  }

  private static List<String> names(List<String> texts) {
    return texts.stream()
        .map(text -> plain(text, MAX_NAME))
        .filter(Objects::nonNull)
        .distinct()
        .limit(MAX_NAMES)
        .toList();
  }

  /** Titles and summaries carry markup, escaped once or twice. */
  private static @Nullable String plain(@Nullable String html, int max) {
    if (html == null) {
      return null;
    }
    String bounded = html.substring(0, Math.min(html.length(), 8 * max));
    String text = Jsoup.parseBodyFragment(bounded).text().strip();
    if (text.isEmpty()) {
      return null;
    }
    return text.length() <= max ? text : text.substring(0, boundary(text, max - 1)) + "…";
  }

  /** Not between the two halves of a character. */
  private static int boundary(String text, int end) {
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private static String fingerprint(Hints hints, Raw raw) {
    MessageDigest digest = sha256();
    Stream.of(hints.title(), hints.summary(), raw.published(), raw.updated())
        .forEach(
            text -> {
              digest.update(Objects.requireNonNullElse(text, "").getBytes(StandardCharsets.UTF_8));
              digest.update((byte) 0);
            });
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
