package io.newsloom.desk.screen;

import io.newsloom.desk.view.Filter;
import io.newsloom.desk.view.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A filter as the query of a URL. */
public final class FilterUrl {

  /** What the rail lets people choose by. */
  public enum Criterion {
    LANGUAGE("language"),
    TOPIC("topic"),
    ENTITY("entity"),
    SOURCE("source");

    private final String parameter;

    Criterion(String parameter) {
      this.parameter = parameter;
    }

    public String parameter() {
      return parameter;
    }

    List<String> of(Filter filter) {
      return switch (this) {
        case LANGUAGE -> filter.languages();
        case TOPIC -> filter.topics();
        case ENTITY -> filter.entities();
        case SOURCE -> filter.sources();
      };
    }
  }

  private FilterUrl() {}

  public static String of(String path, Filter filter) {
    return of(path, filter, null);
  }

  /** The address of a part of the filtered list. */
  public static String of(String path, Filter filter, @Nullable Place after) {
    List<String> pairs = pairs(filter);
    if (after != null) {
      pairs.add("cursor=" + after.cursor());
    }
    return join(path, pairs);
  }

  /** The address of a stream of the filtered list. */
  public static String resuming(String path, Filter filter, String lastEventId) {
    List<String> pairs = pairs(filter);
    pairs.add("lastEventId=" + encode(lastEventId));
    return join(path, pairs);
  }

  /** The same filter with one value chosen that was not, or the other way round. */
  static Filter toggle(Filter filter, Criterion criterion, String value) {
    List<String> toggled = new ArrayList<>(criterion.of(filter));
    if (!toggled.remove(value)) {
      toggled.add(value);
    }
    return new Filter(
        criterion == Criterion.LANGUAGE ? toggled : filter.languages(),
        criterion == Criterion.TOPIC ? toggled : filter.topics(),
        criterion == Criterion.ENTITY ? toggled : filter.entities(),
        criterion == Criterion.SOURCE ? toggled : filter.sources(),
        filter.words(),
        filter.since());
  }

  private static List<String> pairs(Filter filter) {
    List<String> pairs = new ArrayList<>();
    for (Criterion criterion : Criterion.values()) {
      criterion.of(filter).forEach(value -> pairs.add(criterion.parameter() + '=' + encode(value)));
    }
    if (!filter.words().isEmpty()) {
      pairs.add("q=" + encode(filter.words()));
    }
    if (filter.since() != null) {
      pairs.add("since=" + encode(filter.since().toString()));
    }
    return pairs;
  }

  private static String join(String path, List<String> pairs) {
    return pairs.isEmpty() ? path : path + '?' + String.join("&", pairs);
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
