package io.newsloom.extract.bytes;

import io.newsloom.extract.words.Tables;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What charset a name means on the web, where iso-8859-1 is windows-1252 and gb2312 gb18030. */
final class Labels {

  private static final Map<String, String> WEB_NAMES = read();

  private Labels() {}

  /** The charset of a name; null = the name declares nothing. */
  static @Nullable Charset charset(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    try {
      return Charset.forName(WEB_NAMES.getOrDefault(name, name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    for (List<String> row : Tables.read("/io/newsloom/extract/bytes/labels.tsv")) {
      for (String label : row.get(1).split(" ", -1)) {
        names.put(label, row.get(0));
      }
    }
    return Map.copyOf(names);
  }
}
