package io.newsloom.standalone.differing;

import io.newsloom.common.event.ArticleEvent;
import io.newsloom.common.json.Json;
import io.newsloom.standalone.differing.Differences.FieldDifference;
import io.newsloom.standalone.terminal.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Differences in lines for a terminal. */
final class DiffText {

  private static final int LONGEST_VALUE = 110;

  private DiffText() {}

  static List<String> lines(Differences differences, Samples live, Samples shadow) {
    List<String> lines = new ArrayList<>();
    counts(differences, lines);
    makers(differences, lines);
    fields(differences, lines);
    samples(differences, live, shadow, lines);
    return lines;
  }

  private static void counts(Differences differences, List<String> lines) {
    lines.add(
        "%d live articles, %d in the shadow".formatted(differences.live(), differences.shadow()));
    lines.add("  %-14s%7d".formatted("same", differences.same()));
    lines.add("  %-14s%7d".formatted("changed", differences.changed()));
    lines.add("  %-14s%7d".formatted("only live", differences.onlyLive()));
    lines.add("  %-14s%7d".formatted("only shadow", differences.onlyShadow()));
    if (differences.newer() > 0) {
      lines.add(
          "  %-14s%7d   the live version is from a later page: not compared"
              .formatted("newer live", differences.newer()));
    }
  }

  private static void makers(Differences differences, List<String> lines) {
    TreeSet<String> names = new TreeSet<>(differences.liveMakers().keySet());
    names.addAll(differences.shadowMakers().keySet());
    lines.add("");
    lines.add("%-30s%10s%10s".formatted("made by", "live", "shadow"));
    for (String name : names) {
      lines.add(
          "%-30s%10d%10d"
              .formatted(
                  SafeText.line(name),
                  differences.liveMakers().getOrDefault(name, 0),
                  differences.shadowMakers().getOrDefault(name, 0)));
    }
  }

  private static void fields(Differences differences, List<String> lines) {
    if (differences.fields().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(
        "%-18s%10s%10s%10s%14s"
            .formatted("field", "changed", "appeared", "vanished", "details only"));
    differences
        .fields()
        .forEach(
            (name, field) ->
                lines.add(
                    "%-18s%10d%10d%10d%14d"
                        .formatted(
                            name,
                            field.changed(),
                            field.appeared(),
                            field.vanished(),
                            field.details())));
  }

  private static void samples(
      Differences differences, Samples live, Samples shadow, List<String> lines) {
    for (Compared field : Compared.values()) {
      FieldDifference difference = differences.fields().get(field.label());
      for (String id : difference == null ? List.<String>of() : difference.samples()) {
        lines.add("");
        lines.add(field.label() + " of " + SafeText.line(id));
        lines.add("  live    " + value(field, live.events().get(id)));
        lines.add("  shadow  " + value(field, shadow.events().get(id)));
      }
    }
  }

  private static String value(Compared field, @Nullable ArticleEvent event) {
    Object value = event == null ? null : field.essence(event);
    String text =
        value == null
            ? "-"
            : SafeText.line(
                value instanceof String words ? words : Json.mapper().writeValueAsString(value));
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 1) + "…";
  }
}
