package io.newsloom.annotate.tagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Opens taggers that users bring. Engines are found on the class path, as {@link
 * java.util.ServiceLoader} finds them; none comes with Newsloom.
 */
public interface TaggerEngine {

  /**
   * A tagger that was opened.
   *
   * @param version what tells its model from every other, for the version of the annotator
   */
  record Opened(Tagger tagger, String version) {
    public Opened {
      Objects.requireNonNull(tagger, "tagger");
      Objects.requireNonNull(version, "version");
    }
  }

  /**
   * Opens the tagger whose files are in a directory.
   *
   * @throws IOException if they are not those that this engine reads; the message says why
   */
  Opened open(Path directory) throws IOException;
}
