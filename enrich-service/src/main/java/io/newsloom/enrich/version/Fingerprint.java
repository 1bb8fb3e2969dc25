package io.newsloom.enrich.version;

import io.newsloom.common.article.Article;
import io.newsloom.common.article.Field;
import io.newsloom.common.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an article says, in a few bytes: two articles that say the same have equal fingerprints.
 * {@link Statement} defines what counts as said.
 *
 * @param value 32 hex digits over all fields
 * @param fields the field's name to 32 hex digits, for each field that says something
 */
public record Fingerprint(String value, Map<String, String> fields) {

  /** 128 bits: no two of a billion articles share a value by chance. */
  private static final int BYTES = 16;

  public Fingerprint {
    Objects.requireNonNull(value, "value");
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  public static Fingerprint of(Article article) {
    Map<String, String> fields = new LinkedHashMap<>();
    StringBuilder all = new StringBuilder();
    for (Map.Entry<Field, Object> said : Statement.of(article).entrySet()) {
      String name = said.getKey().json();
      String print = hash(Json.mapper().writeValueAsBytes(said.getValue()));
      fields.put(name, print);
      all.append(name).append('=').append(print).append('\n');
    }
    return new Fingerprint(hash(all.toString().getBytes(StandardCharsets.UTF_8)), fields);
  }

  /** Names of the fields that differ from those of an earlier version, in alphabetical order. */
  public List<String> changesSince(Map<String, String> before) {
    TreeSet<String> names = new TreeSet<>(fields.keySet());
    names.addAll(before.keySet());
    names.removeIf(name -> Objects.equals(print(fields, name), print(before, name)));
    return List.copyOf(names);
  }

  private static @Nullable String print(Map<String, String> prints, String name) {
    return prints.get(name);
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
