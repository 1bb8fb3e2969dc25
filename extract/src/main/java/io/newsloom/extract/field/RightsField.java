package io.newsloom.extract.field;

import io.newsloom.common.article.Derived;
import io.newsloom.common.article.Rights;
import io.newsloom.extract.signal.Link;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about copying and mining it: TDMRep (W3C community group report, 2024), robots
 * meta and {@code X-Robots-Tag}, {@code Content-Signal}, licences of link, meta and linked data.
 */
final class RightsField {

  private RightsField() {}

  static Optional<Derived<Rights>> read(Clues clues) {
    var fetch = clues.page().fetch();
    Rights rights =
        new Rights(
            clues
                .meta(
                    "copyright",
                    "dcterms.rights",
                    "dc.rights",
                    "rights",
                    "itemprop:copyrightholder")
                .or(() -> clues.linked("copyrightNotice"))
                .or(() -> clues.linked("copyrightHolder"))
                .orElse(null),
            clues
                .signals()
                .links("license")
                .findFirst()
                .map(Link::href)
                .or(() -> clues.linked("license"))
                .or(() -> clues.meta("dcterms.license", "dc.rights.license", "license"))
                .orElse(null),
            reserved(fetch.tdmReservation(), clues.meta("tdm-reservation").orElse(null)),
            clues.meta("tdm-policy").flatMap(clues::absolute).orElse(null),
            robots(clues).stream().toList(),
            Optional.ofNullable(fetch.contentSignal())
                .or(() -> clues.meta("content-signal"))
                .orElse(null));
    return rights.equals(Rights.UNSTATED)
        ? Optional.empty()
        : Optional.of(new Derived<>(rights, "stated", 0.95));
  }

  private static @Nullable Boolean reserved(@Nullable String header, @Nullable String meta) {
    String stated = header == null ? meta : header;
    if (stated == null || !(stated.strip().equals("0") || stated.strip().equals("1"))) {
      return null; // TDMRep: any other value says nothing
    }
    return stated.strip().equals("1");
  }

  private static Set<String> robots(Clues clues) {
    Set<String> directives = new LinkedHashSet<>();
    add(directives, clues.page().fetch().robotsTag());
    clues.signals().metas().all("robots").forEach(content -> add(directives, content));
    return directives;
  }

  private static void add(Set<String> directives, @Nullable String content) {
    if (content != null) {
      for (String directive : content.toLowerCase(Locale.ROOT).split(",")) {
        if (!directive.isBlank() && directives.size() < 50) {
          directives.add(directive.strip());
        }
      }
    }
  }
}
