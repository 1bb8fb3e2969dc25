package io.newsloom.extract.body;

/** The stages of the cascade that can be switched off, in their order. */
public enum Stage {
  /** Drops elements whose tag says they are no body: nav, aside, footer, forms. */
  TAGS,
  /** Drops elements whose class, id or role says so, by the table of names. */
  NAMES,
  /** Climbs to a container around the best one where the body is split over several. */
  SIBLINGS,
  /** Drops blocks that the tables of phrases know: read also, subscribe, share. */
  PHRASES,
  /** Drops links and lists of links that stand in place of text. */
  LINKS,
  /** Drops what comes before the headline and the rest of the page's frame. */
  FRAME,
  /** Drops blocks that repeat headline, lead, or each other. */
  REPEATS,
  /** Drops headings and labels with no text under them, and lines of date and time. */
  ENDS,
  /** Takes the body that the page's JSON-LD states where the page shows hardly any of it. */
  JSON_LD
}
