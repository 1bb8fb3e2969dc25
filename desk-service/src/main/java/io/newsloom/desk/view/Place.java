package io.newsloom.desk.view;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;

/**
 * Where an article stands in a list, newest first. It depends on nothing but the article, so that a
 * cursor still holds after a restart.
 */
public record Place(Instant seen, String key) implements Comparable<Place> {

  private static final Comparator<Place> NEWEST_FIRST =
      Comparator.comparing(Place::seen).reversed().thenComparing(Place::key);

  /** The place as a cursor: opaque to clients, safe in a URL. */
  public String cursor() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((seen + " " + key).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor back.
   *
   * @throws IllegalArgumentException if {@link #cursor} did not make it
   */
  public static Place ofCursor(String cursor) {
    String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("not a cursor");
    }
    try {
      return new Place(Instant.parse(text.substring(0, space)), text.substring(space + 1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a cursor", e);
    }
  }

  @Override
  public int compareTo(Place other) {
    return NEWEST_FIRST.compare(this, other);
  }
}
