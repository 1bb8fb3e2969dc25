package io.newsloom.extract.body;

import io.newsloom.common.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Live tickers as people see them: a time, then text, again and again. Turns such blocks into timed
 * entries and leaves every other body as it is.
 */
final class Ticker {

  /** Entries that make a ticker; one or two times are the page's own. */
  private static final int FEWEST = 3;

  private static final String CLOCK =
      "(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?:\\s?(?:[ap]\\.?m\\.?|uhr|h|ч|г)\\.?)?";

  /** A time alone, perhaps with a day before or after it. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?iu)(?:\\d{1,2}[./]\\d{1,2}[./]?(?:\\d{2,4})?,?\\s+)?"
              + CLOCK
              + "(?:,?\\s+\\d{1,2}[./]\\d{1,2}[./]?(?:\\d{2,4})?)?");

  /** A paragraph that begins with a time: {@code 09:10 Uhr: The bridge opens.} */
  private static final Pattern TIMED =
      Pattern.compile(
          "(?iu)(" + CLOCK + ")\\s*(?:[:|–—-]|\\n|(?=\\s\\p{Lu}))\\s*(\\S.{20,})", Pattern.DOTALL);

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Block> media = new ArrayList<>();
  private @Nullable String time;
  private @Nullable String headline;
  private int entries;

  private Ticker() {}

  /** True for a line that is a time and nothing else. */
  static boolean isTime(String line) {
    return line.length() <= 30 && TIME.matcher(line).matches();
  }

  /** True if as many of the lines are times as a ticker has at least. */
  static boolean isTold(Stream<Run> lines) {
    return lines.filter(line -> isTime(line.text)).limit(FEWEST).count() == FEWEST;
  }

  /** The blocks with their entries, if they are a ticker; else the same blocks. */
  static List<Block> read(List<Block> blocks) {
    long times = blocks.stream().filter(Ticker::opens).count();
    if (times < FEWEST || times * 8 < blocks.size()) {
      return blocks;
    }
    Ticker ticker = new Ticker();
    blocks.forEach(ticker::add);
    ticker.close();
    return ticker.entries < FEWEST ? blocks : List.copyOf(ticker.blocks);
  }

  private static boolean opens(Block block) {
    return isLine(block)
        && (isTime(block.plainText()) || TIMED.matcher(block.plainText()).matches());
  }

  private static boolean isLine(Block block) {
    return block instanceof Block.Paragraph || block instanceof Block.Heading;
  }

  private void add(Block block) {
    String text = block.plainText();
    Matcher timed = TIMED.matcher(text);
    if (isLine(block) && isTime(text)) {
      close();
      time = text;
    } else if (isLine(block) && timed.matches()) {
      close();
      time = timed.group(1);
      take(block, timed.group(2));
    } else if (time == null) {
      blocks.add(block);
    } else if (text.isEmpty()) {
      media.add(block);
    } else {
      take(block, text);
    }
  }

  private void take(Block block, String text) {
    if (block instanceof Block.Heading && headline == null && texts.isEmpty()) {
      headline = text;
    } else {
      texts.add(text);
    }
  }

  /** Ends the open entry; what it shows comes after what it says. */
  private void close() {
    String said = String.join("\n", texts);
    if (time != null && !(said.isEmpty() && headline == null)) {
      blocks.add(
          said.isEmpty()
              ? new Block.TickerEntry(time, null, headline == null ? "" : headline)
              : new Block.TickerEntry(time, headline, said));
      entries++;
    } else if (time != null) {
      blocks.add(new Block.Paragraph(time));
    }
    blocks.addAll(media);
    texts.clear();
    media.clear();
    time = null;
    headline = null;
  }
}
