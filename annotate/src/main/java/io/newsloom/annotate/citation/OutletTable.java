package io.newsloom.annotate.citation;

import io.newsloom.annotate.text.Phrases;
import io.newsloom.annotate.text.TsvTable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Publications, agencies and broadcasters: their names and domains. From {@code outlets.tsv}. */
final class OutletTable {

  private final Phrases names;
  private final Set<String> domains;

  private OutletTable(Phrases names, Set<String> domains) {
    this.names = names;
    this.domains = domains;
  }

  static OutletTable load() {
    List<String> names = new ArrayList<>();
    Set<String> domains = new TreeSet<>();
    for (List<String> row : TsvTable.rows(OutletTable.class, "outlets.tsv", 2)) {
      domains.add(row.get(0));
      names.addAll(List.of(row.get(1).split(";")));
    }
    return new OutletTable(new Phrases(names), domains);
  }

  /** Names as they stand in a text. */
  Phrases names() {
    return names;
  }

  /** The domain of a known publication that a URL leads to. */
  Optional<String> domainOf(String url) {
    String host;
    try {
      host = URI.create(url).getHost();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    String rest = host == null ? "" : host.toLowerCase(Locale.ROOT);
    while (rest.contains(".")) {
      if (domains.contains(rest)) {
        return Optional.of(rest);
      }
      rest = rest.substring(rest.indexOf('.') + 1);
    }
    return Optional.empty();
  }
}
