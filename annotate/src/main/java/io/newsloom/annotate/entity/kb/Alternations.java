package io.newsloom.annotate.entity.kb;

import java.util.List;

/**
 * Forms of a name whose stem itself changes in Slavic cases: Америка – Америці, Рига – Ризе, Київ –
 * Києва, Львів – Львова, Гомель keeps its own.
 */
final class Alternations {

  private Alternations() {}

  static List<String> of(String name) {
    String rest = name.length() < 4 ? "" : name.substring(0, name.length() - 2);
    if (rest.isEmpty()) {
      return List.of();
    }
    return switch (name.substring(name.length() - 2)) {
      case "ка" -> List.of(rest + "ці", rest + "цы");
      case "га" -> List.of(rest + "зі", rest + "зе");
      case "ха" -> List.of(rest + "сі", rest + "се");
      case "їв" -> List.of(rest + "єва");
      case "ів" -> List.of(rest + "ова", rest + "ева", rest + "ові");
      case "ок" -> List.of(rest + "ка");
      case "ец", "ець" -> List.of(rest + "ца");
      default -> List.of();
    };
  }
}
