package io.newsloom.extract.body;

import io.newsloom.common.article.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the runs that are left into typed blocks. */
final class Composer {

  private final Survey survey;
  private final Media media;
  private final List<Block> blocks = new ArrayList<>();

  Composer(Survey survey) {
    this.survey = survey;
    this.media = new Media(survey);
  }

  /** The blocks of the runs from one up to another, which is left out. */
  List<Block> compose(int from, int to) {
    int at = from;
    while (at < to) {
      at = next(at, to);
    }
    return blocks;
  }

  /** Adds the block that starts at a run and returns where the next one starts. */
  private int next(int at, int end) {
    Run run = survey.runs.get(at);
    if (run.dropped != null) {
      return at + 1;
    }
    if (!run.isText()) {
      Block block = media.block(run);
      if (block != null) {
        blocks.add(block);
      }
      return at + 1;
    }
    Box table = TableRows.around(survey, run.box);
    if (table != null && table.endRun <= end) {
      blocks.add(new Block.Table(TableRows.read(survey, table)));
      return table.endRun;
    }
    Box list = list(run.box);
    if (list != null) {
      int to = Math.min(list.endRun, end);
      items(list, at, to);
      return to;
    }
    return text(at, end);
  }

  private int text(int at, int end) {
    Run run = survey.runs.get(at);
    StringBuilder text = new StringBuilder(Counter.without(run));
    Box quote = run.box.within("blockquote");
    int to = at + 1;
    while (to < end && joins(survey.runs.get(to), run, quote)) {
      Run next = survey.runs.get(to);
      text.append(next.continues && next.box == run.box ? ' ' : '\n').append(next.text);
      to++;
    }
    blocks.add(block(run.box, quote, text.toString()));
    return to;
  }

  private static boolean joins(Run next, Run first, @Nullable Box quote) {
    if (next.dropped != null || !next.isText()) {
      return false;
    }
    return quote == null
        ? next.continues && next.box == first.box
        : quote.contains(next.box) && list(next.box) == null;
  }

  private static Block block(Box box, @Nullable Box quote, String text) {
    if (quote != null) {
      return Quotes.block(quote, text);
    }
    return box.isHeading()
        ? new Block.Heading(Math.max(2, box.tag.charAt(1) - '0'), text)
        : new Block.Paragraph(text);
  }

  private static @Nullable Box list(Box box) {
    Box item = box.within("li");
    for (Box up = item; up != null; up = up.parent) {
      if (up.is("ul") || up.is("ol")) {
        return up;
      }
    }
    return null;
  }

  private void items(Box list, int from, int to) {
    List<String> items = new ArrayList<>();
    Box last = null;
    for (int i = from; i < to; i++) {
      Run run = survey.runs.get(i);
      if (run.dropped == null && run.isText()) {
        Box item = run.box.within("li");
        if (item != null && item == last) {
          items.set(items.size() - 1, items.get(items.size() - 1) + " " + run.text);
        } else {
          items.add(run.text);
        }
        last = item;
      }
    }
    blocks.add(new Block.Listing(list.is("ol"), items));
  }
}
