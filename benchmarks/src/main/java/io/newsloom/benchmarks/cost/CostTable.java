package io.newsloom.benchmarks.cost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Collects each page's costs and tells medians. The first candidate is the baseline. */
final class CostTable {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final double BYTES_PER_MEGABYTE = 1e6;
  private static final double NEARLY_WORST = 0.95;

  private final Map<String, List<Cost>> costs = new LinkedHashMap<>();

  CostTable(List<String> names) {
    names.forEach(name -> costs.put(name, new ArrayList<>()));
  }

  /** Adds what one page cost a candidate: the median of several rounds. */
  void add(String name, List<Cost> rounds) {
    of(name)
        .add(
            new Cost(
                (long) median(rounds.stream().mapToDouble(Cost::cpuNanos).toArray()),
                (long) median(rounds.stream().mapToDouble(Cost::bytes).toArray())));
  }

  /** The median over pages of a page's cost in CPU time by the baseline's on the same page. */
  double ratio(String name) {
    return median(ratios(name));
  }

  private double[] ratios(String name) {
    List<Cost> baseline = costs.values().iterator().next();
    List<Cost> others = of(name);
    double[] ratios = new double[others.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = (double) others.get(i).cpuNanos() / Math.max(1, baseline.get(i).cpuNanos());
    }
    return ratios;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-14s %6s %9s %9s %8s %8s %9s %9s",
            "",
            "pages",
            "median ms",
            "mean ms",
            "x parse",
            "p95",
            "median MB",
            "mean MB"));
    costs.keySet().forEach(name -> lines.add(line(name)));
    return lines;
  }

  private String line(String name) {
    double[] millis = of(name).stream().mapToDouble(c -> c.cpuNanos() / NANOS_PER_MILLI).toArray();
    double[] bytes = of(name).stream().mapToDouble(c -> c.bytes() / BYTES_PER_MEGABYTE).toArray();
    return String.format(
        Locale.ROOT,
        "%-14s %6d %9.2f %9.2f %8.2f %8.2f %9.2f %9.2f",
        name,
        millis.length,
        median(millis),
        Arrays.stream(millis).average().orElse(0),
        ratio(name),
        quantile(ratios(name), NEARLY_WORST),
        median(bytes),
        Arrays.stream(bytes).average().orElse(0));
  }

  private List<Cost> of(String name) {
    return Objects.requireNonNull(costs.get(name), name);
  }

  static double median(double[] values) {
    return quantile(values, 0.5);
  }

  /** The nearest value; 0 of none. */
  private static double quantile(double[] values, double share) {
    if (values.length == 0) {
      return 0;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }
}
