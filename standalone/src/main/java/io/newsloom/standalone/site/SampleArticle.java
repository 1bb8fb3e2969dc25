package io.newsloom.standalone.site;

import io.newsloom.common.article.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a work, as its file under {@code articles/} tells it.
 *
 * @param work what the editions of one work share; with the language it names the file
 * @param section key of the section, e.g. {@code economy}
 * @param markup what the page says about itself for machines
 * @param imageCaption what the picture shows
 * @param timing when it appears, is corrected, is withdrawn
 * @param correction the note under a corrected article
 * @param first the body as first published
 * @param corrected the body after the correction; the same if there is none
 */
record SampleArticle(
    String work,
    SiteLanguage language,
    String title,
    @Nullable String kicker,
    String lead,
    String section,
    List<String> byline,
    List<String> tags,
    Markup markup,
    String imageCaption,
    Timing timing,
    @Nullable String correction,
    List<Block> first,
    List<Block> corrected) {

  /** How much a page says about itself for machines. */
  enum Markup {
    /** JSON-LD, Open Graph and a dated {@code time} element. */
    JSON_LD,
    /** Open Graph and article meta elements. */
    META,
    /** Nothing but what readers see. */
    PLAIN
  }

  /**
   * When an article appears.
   *
   * @param minutesBefore minutes before the site's start; 0 if it appears in a slot
   * @param slot the schedule's slot it appears in; 0 if it is there from the start
   * @param correctionSlot the slot its correction appears in; 0 = never
   * @param withdrawalSlot the slot it is withdrawn in; 0 = never
   */
  record Timing(int minutesBefore, int slot, int correctionSlot, int withdrawalSlot) {}

  SampleArticle {
    byline = List.copyOf(byline);
    tags = List.copyOf(tags);
    first = List.copyOf(first);
    corrected = List.copyOf(corrected);
  }

  /** The path of its page. */
  String path() {
    return "/" + language.tag() + "/" + section + "/" + work + ".html";
  }
}
