package io.newsloom.extract.kind;

import io.newsloom.extract.words.Tables;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of words in the titles of error pages and walls. Immutable. */
final class NoticeWords {

  private final List<String> errors = new ArrayList<>();
  private final List<String> walls = new ArrayList<>();

  NoticeWords() {
    for (List<String> row : Tables.read("/io/newsloom/extract/kind/notices.tsv")) {
      List<String> kind = row.get(1).equals("error") ? errors : walls;
      kind.addAll(List.of(row.get(2).split("\\|")));
    }
  }

  /** The words of an error page in a lower-case title; null = there are none. */
  @Nullable String errorIn(String title) {
    return first(errors, title);
  }

  @Nullable String wallIn(String title) {
    return first(walls, title);
  }

  private static @Nullable String first(List<String> words, String title) {
    return words.stream().filter(title::contains).findFirst().orElse(null);
  }
}
