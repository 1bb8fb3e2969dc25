package io.newsloom.standalone.differing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What changed between the live articles and a shadow of them.
 *
 * @param live articles on the live channel
 * @param shadow articles on the shadow's
 * @param same articles that say the same in every field, details apart
 * @param changed articles that differ in at least one
 * @param onlyLive articles that the shadow lacks
 * @param onlyShadow articles that the live channel lacks
 * @param newer articles whose live version is from a later page than the shadow's: not compared
 * @param liveMakers extractors and annotators, and how many live articles each had a part in
 * @param shadowMakers the same of the shadow's articles
 * @param fields per field that differs anywhere, how
 */
@JsonPropertyOrder({"live", "shadow", "same", "changed", "onlyLive", "onlyShadow", "newer"})
record Differences(
    int live,
    int shadow,
    int same,
    int changed,
    int onlyLive,
    int onlyShadow,
    int newer,
    Map<String, Integer> liveMakers,
    Map<String, Integer> shadowMakers,
    Map<String, FieldDifference> fields) {

  /**
   * How a field differs.
   *
   * @param changed articles in which it says something else
   * @param appeared articles in which only the shadow has it
   * @param vanished articles in which only the live version has it
   * @param details articles in which it says the same, with another confidence, evidence or place
   * @param samples ids of some articles in which it changed, appeared or vanished
   */
  record FieldDifference(
      int changed, int appeared, int vanished, int details, List<String> samples) {

    private static final FieldDifference NONE = new FieldDifference(0, 0, 0, 0, List.of());

    private FieldDifference detail() {
      return new FieldDifference(changed, appeared, vanished, details + 1, samples);
    }

    private FieldDifference in(String id, boolean before, boolean now, int most) {
      List<String> ids = new ArrayList<>(samples);
      if (ids.size() < most) {
        ids.add(id);
      }
      return new FieldDifference(
          changed + (before && now ? 1 : 0),
          appeared + (before ? 0 : 1),
          vanished + (now ? 0 : 1),
          details,
          List.copyOf(ids));
    }

    /** In how many articles it differs, details apart. */
    int total() {
      return changed + appeared + vanished;
    }
  }

  boolean isEmpty() {
    return changed + onlyLive + onlyShadow == 0;
  }

  /**
   * Compares.
   *
   * @param samples how many samples a field has at most
   */
  static Differences between(Snapshot live, Snapshot shadow, int samples) {
    Map<String, FieldDifference> fields = new LinkedHashMap<>();
    int changed = 0;
    int newer = 0;
    int both = 0;
    for (String id : new TreeSet<>(live.articles().keySet())) { // the same samples every time
      Print before = live.articles().get(id);
      Print now = shadow.articles().get(id);
      if (before == null || now == null) {
        continue;
      }
      both++;
      if (before.fetchedAt().isAfter(now.fetchedAt())) {
        newer++;
      } else if (compare(id, before, now, samples, fields)) {
        changed++;
      }
    }
    int alive = live.articles().size();
    int shadowed = shadow.articles().size();
    return new Differences(
        alive,
        shadowed,
        both - newer - changed,
        changed,
        alive - both,
        shadowed - both,
        newer,
        live.makers(),
        shadow.makers(),
        inOrder(fields));
  }

  private static boolean compare(
      String id, Print before, Print now, int samples, Map<String, FieldDifference> fields) {
    boolean changed = false;
    for (Compared field : Compared.values()) {
      FieldDifference known = fields.getOrDefault(field.label(), FieldDifference.NONE);
      if (!before.saysTheSame(field, now)) {
        changed = true;
        fields.put(field.label(), known.in(id, before.says(field), now.says(field), samples));
      } else if (!before.equals(field, now)) {
        fields.put(field.label(), known.detail());
      }
    }
    return changed;
  }

  private static Map<String, FieldDifference> inOrder(Map<String, FieldDifference> fields) {
    Map<String, FieldDifference> ordered = new LinkedHashMap<>();
    for (Compared field : Compared.values()) {
      FieldDifference difference = fields.get(field.label());
      if (difference != null) {
        ordered.put(field.label(), difference);
      }
    }
    return ordered;
  }
}
