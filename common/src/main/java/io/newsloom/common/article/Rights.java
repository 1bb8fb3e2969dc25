package io.newsloom.common.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page says about copying and mining it. Kept on every article so that consumers can
 * honour it.
 *
 * @param copyright the copyright line
 * @param license URL or name of the licence
 * @param tdmReservation TDMRep {@code tdm-reservation}: true = text and data mining rights reserved
 * @param tdmPolicy TDMRep {@code tdm-policy} URL
 * @param robots directives of robots meta tags and X-Robots-Tag, lower case
 * @param contentSignal the {@code Content-Signal} header or directive, untouched
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rights(
    @Nullable String copyright,
    @Nullable String license,
    @Nullable Boolean tdmReservation,
    @Nullable String tdmPolicy,
    List<String> robots,
    @Nullable String contentSignal) {

  /** A page that says nothing. */
  public static final Rights UNSTATED = new Rights(null, null, null, null, List.of(), null);

  @SuppressWarnings("ConstantValue") // absent in JSON = null here
  public Rights {
    robots = robots == null ? List.of() : List.copyOf(robots);
  }
}
