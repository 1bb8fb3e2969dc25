package io.newsloom.extract;

import io.newsloom.common.article.Block;
import io.newsloom.extract.body.Body;
import io.newsloom.extract.signal.Signals;
import io.newsloom.extract.signal.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a live ticker that the page's linked data states: {@code liveBlogUpdate} of a
 * {@code LiveBlogPosting} (schema.org). They take the place of the blocks that say the same.
 */
final class LiveUpdates {

  /** A single update makes no ticker. */
  private static final int FEWEST = 2;

  /** Letters by which a block is known in an entry. */
  private static final int KEY = 40;

  private LiveUpdates() {}

  /** The body with the stated entries; the same body if there are none, or it has as many. */
  static Body into(Body body, Signals signals) {
    List<Block.TickerEntry> entries = entries(signals);
    long seen = body.blocks().stream().filter(Block.TickerEntry.class::isInstance).count();
    if (entries.size() < FEWEST || seen >= entries.size()) {
      return body;
    }
    StringBuilder told = new StringBuilder();
    entries.forEach(entry -> told.append(key(entry.plainText())).append('\n'));
    List<Block> blocks = new ArrayList<>();
    List<Block> rest = new ArrayList<>();
    boolean met = false;
    for (Block block : body.blocks()) {
      boolean same = isTold(block, told);
      met |= same;
      if (!same) {
        (met ? rest : blocks).add(block);
      }
    }
    blocks.addAll(entries);
    blocks.addAll(rest);
    return new Body(blocks, body.links(), body.strategy(), body.confidence(), body.dropped());
  }

  private static boolean isTold(Block block, CharSequence told) {
    String key = key(block.plainText());
    return !key.isEmpty()
        && told.toString().contains(key.substring(0, Math.min(key.length(), KEY)));
  }

  private static List<Block.TickerEntry> entries(Signals signals) {
    return signals.jsonLd().first("LiveBlogPosting").stream()
        .flatMap(live -> live.things("liveBlogUpdate").stream())
        .flatMap(update -> Stream.ofNullable(entry(update)))
        .toList();
  }

  private static Block.@Nullable TickerEntry entry(Thing update) {
    String time = update.text("datePublished");
    String headline = plain(update.text("headline"));
    String text = plain(update.text("articleBody"));
    if (time == null || (headline.isEmpty() && text.isEmpty())) {
      return null;
    }
    return text.isEmpty()
        ? new Block.TickerEntry(time, null, headline)
        : new Block.TickerEntry(time, headline.isEmpty() ? null : headline, text);
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : Jsoup.parseBodyFragment(text).text();
  }

  private static String key(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
  }
}
