package io.newsloom.annotate.reading;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.annotate.text.Token;
import io.newsloom.annotate.text.Tokenizer;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.LanguageAnnotation;
import io.newsloom.common.event.ReadingTime;
import java.util.List;
import java.util.stream.Stream;

/** Words and seconds of an article at an adult's pace in its language. Thread-safe. */
public final class ReadingTimeAnnotator implements Annotator {

  private static final String VERSION = "newsloom-reading/1";

  /** A word of Chinese or Japanese is about as long, for comparison with other languages. */
  private static final double CHARACTERS_PER_WORD = 1.6;

  private ReadingTimeAnnotator() {}

  public static ReadingTimeAnnotator standard() {
    return new ReadingTimeAnnotator();
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public Annotations annotate(Input input, Annotations soFar) {
    LanguageAnnotation language = soFar.language();
    Pace pace = Pace.of(language == null ? "und" : language.tag());
    List<Token> ofHeadline = Tokenizer.tokens(input.article().headline());
    long units =
        Stream.concat(ofHeadline.stream(), input.reading().tokens().stream())
            .filter(t -> t.kind() != Token.Kind.PUNCTUATION)
            .count();
    int words = (int) (pace.byCharacter() ? Math.round(units / CHARACTERS_PER_WORD) : units);
    int seconds = (int) Math.ceil(units * 60.0 / pace.perMinute());
    return soFar.withReadingTime(new ReadingTime(words, seconds, VERSION));
  }
}
