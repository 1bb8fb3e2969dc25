package io.newsloom.common.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page says. A function of the page's bytes, of how they were received, and of the
 * extractor's version; nothing else. Fields absent from the page are null or empty, and {@link
 * #provenance} says how each present one was found.
 *
 * @param id the article's identity: its canonical URL, normalised
 * @param url the absolute URL the page was read from
 * @param canonicalUrl the URL the page names as its own
 * @param headline the headline, without the site's name
 * @param kicker the overline above the headline
 * @param lead the standfirst: the sentence or two that sum the article up, apart from the body
 * @param body the body's blocks in reading order, without headline and lead
 * @param links links in lead and body to other sites, in reading order
 * @param byline the people who wrote it
 * @param published when it was published, as stated
 * @param modified when it was last changed, as stated
 * @param language the BCP 47 tag that the page declares; the annotated language is separate
 * @param editions the same work in other languages
 * @param siteName the publication's name
 * @param section the publisher's own section
 * @param breadcrumbs the path of sections, outermost first
 * @param keywords the publisher's own keywords
 * @param leadImage the main image
 * @param access who may read it whole
 * @param rights what the page says about reuse
 * @param corrections correction notes, as the page words them
 * @param provenance strategy and confidence of each field that is present
 * @param extractor name and version of the extractor
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"id", "url", "canonicalUrl", "headline", "kicker", "lead", "body", "text"})
public record Article(
    String id,
    String url,
    @Nullable String canonicalUrl,
    String headline,
    @Nullable String kicker,
    @Nullable String lead,
    List<Block> body,
    List<Link> links,
    List<Person> byline,
    @Nullable ArticleDate published,
    @Nullable ArticleDate modified,
    @Nullable String language,
    List<Edition> editions,
    @Nullable String siteName,
    @Nullable String section,
    List<String> breadcrumbs,
    List<String> keywords,
    @Nullable Image leadImage,
    Access access,
    Rights rights,
    List<String> corrections,
    Map<Field, Provenance> provenance,
    String extractor) {

  @SuppressWarnings("ConstantValue") // fields absent in JSON arrive as null
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(extractor, "extractor");
    body = body == null ? List.of() : List.copyOf(body);
    links = links == null ? List.of() : List.copyOf(links);
    byline = byline == null ? List.of() : List.copyOf(byline);
    editions = editions == null ? List.of() : List.copyOf(editions);
    breadcrumbs = breadcrumbs == null ? List.of() : List.copyOf(breadcrumbs);
    keywords = keywords == null ? List.of() : List.copyOf(keywords);
    access = access == null ? Access.UNKNOWN : access;
    rights = rights == null ? Rights.UNSTATED : rights;
    corrections = corrections == null ? List.of() : List.copyOf(corrections);
    provenance = inFieldOrder(provenance);
  }

  /** Field order, so that the same article is the same bytes on every machine (law 4). */
  private static Map<Field, Provenance> inFieldOrder(@Nullable Map<Field, Provenance> provenance) {
    Map<Field, Provenance> ordered = new EnumMap<>(Field.class);
    if (provenance != null) {
      ordered.putAll(provenance);
    }
    return Collections.unmodifiableMap(ordered);
  }

  /**
   * What there is to read, as plain text: the lead where it stands apart, then the body's blocks, a
   * blank line between them. Offsets of mentions and quotes count UTF-16 units of this text.
   */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  public String text() {
    return Stream.concat(Stream.ofNullable(lead), body.stream().map(Block::plainText))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }
}
