package io.newsloom.extract.field;

import java.util.List;

/** What pages call the metas that hold their dates, the most trusted first. */
final class DateMetas {

  static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "itemprop:datepublished",
          "schema:datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "published-date",
          "published_date",
          "date_published",
          "date-published",
          "published_at",
          "publishtime",
          "publish_time",
          "mediator_published_time",
          "prism.publicationdate",
          "pubdate",
          "published",
          "published_time",
          "originalpublicationdate",
          "article_date_original",
          "article.published",
          "rnews:datepublished",
          "bt:pubdate");

  /**
   * Dates of something: often of the file, its last change or its print edition. On the pages of
   * the corpus that have these alone, hardly half are the day of publication.
   */
  static final List<String> VAGUE =
      List.of(
          "dc.date.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.created",
          "dcterms.date",
          "dc.date",
          "citation_publication_date",
          "citation_date",
          "citation_online_date",
          "date",
          "itemprop:datecreated",
          "schema:datecreated");

  static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "og:modified_time",
          "datemodified",
          "itemprop:datemodified",
          "schema:datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "article:modified",
          "last-modified",
          "lastmod",
          "modified_time",
          "modified-time",
          "modified_date",
          "date_modified",
          "revised");

  private DateMetas() {}
}
