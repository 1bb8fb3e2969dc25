package io.newsloom.annotate.language;

import io.newsloom.annotate.Annotator;
import io.newsloom.annotate.Input;
import io.newsloom.common.event.Annotations;
import io.newsloom.common.event.LanguageAnnotation;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The language of an article, from a vote of its paragraphs. What the page states is a prior that
 * decides between near equals, never the verdict. Thread-safe.
 */
public final class LanguageAnnotator implements Annotator {

  private static final String VERSION = "newsloom-language/3";

  private static final Pattern PARAGRAPHS = Pattern.compile("\n\n", Pattern.LITERAL);

  private final LanguageDetector detector;

  private LanguageAnnotator(LanguageDetector detector) {
    this.detector = detector;
  }

  /** With the model that ships with Newsloom. */
  public static LanguageAnnotator standard() {
    return with(LanguageDetector.standard());
  }

  /** With a detector of one's own. */
  public static LanguageAnnotator with(LanguageDetector detector) {
    return new LanguageAnnotator(detector);
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public Annotations annotate(Input input, Annotations soFar) {
    String expected = primarySubtag(declared(input));
    Vote vote = new Vote();
    vote.add(input.article().headline(), detector.detect(input.article().headline(), expected));
    for (String paragraph : PARAGRAPHS.split(input.text())) {
      vote.add(paragraph, detector.detect(paragraph, expected));
    }
    Verdict winner =
        vote.isClose() ? detector.detectClosely(input.text(), expected) : vote.winner();
    return soFar.withLanguage(
        new LanguageAnnotation(winner.language(), winner.confidence(), vote.others(), VERSION));
  }

  private static @Nullable String declared(Input input) {
    String ofPage = input.article().language();
    if (ofPage != null || input.hints() == null) {
      return ofPage;
    }
    return input.hints().language();
  }

  private static String primarySubtag(@Nullable String tag) {
    String language = tag == null ? "" : Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    return switch (language) {
      case "no" -> "nb";
      case "iw" -> "he";
      case "in" -> "id";
      default -> language;
    };
  }
}
