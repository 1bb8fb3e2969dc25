package io.newsloom.extract.signal;

/** What an element is for, by its tag, its attributes, or the words of its class and id. */
public enum Role {
  /** An {@code h1}. */
  TOP_HEADING,
  /** Marked as the headline by microdata or class. */
  HEADLINE,
  /** Who wrote it: {@code rel=author}, {@code itemprop=author}, classes such as byline. */
  BYLINE,
  /** A {@code time} element, a date of microdata, or a class such as published. */
  DATE,
  /** The sentence or two under the headline. */
  STANDFIRST,
  /** The words above the headline. */
  KICKER,
  /** The path of sections. */
  BREADCRUMBS,
  /** A link that names a language: a code, a name, or {@code hreflang}. */
  LANGUAGE_LINK,
  /** The page's own keywords: {@code rel=tag}, classes such as tags. */
  TAGS,
  /** A correction note. */
  CORRECTION,
  /** Around the article, not of it: navigation, comments, teasers of other articles. */
  FURNITURE
}
