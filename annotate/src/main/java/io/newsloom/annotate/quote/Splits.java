package io.newsloom.annotate.quote;

import io.newsloom.annotate.text.Phrases;
import io.newsloom.annotate.text.Reading;
import io.newsloom.annotate.text.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts speech that its own attribution parts: Мы пришли, — сказал он. — А вас нет. So dashes do in
 * the Cyrillic languages, within quotation marks or without.
 */
final class Splits {

  private static final Pattern BREAK =
      Pattern.compile("[,!?…]\\s*[–—―-]\\s+|\\.\\s+[–—―-]\\s+|[,!?…]\\s*[–—―]");
  private static final Pattern AGAIN = Pattern.compile("[,.:]\\s*[–—―-]\\s+");
  private static final int VERB = 6;

  private final Reading reading;
  private final Phrases verbs;

  Splits(Reading reading, Phrases verbs) {
    this.reading = reading;
    this.verbs = verbs;
  }

  /** The speech before the attribution and, if it goes on, behind it; empty without one. */
  List<Stretch> of(Stretch speech) {
    String text = reading.text();
    Matcher cut = BREAK.matcher(text).region(speech.start(), speech.end());
    while (cut.find()) {
      int said = text.charAt(cut.start()) == ',' ? cut.start() : cut.start() + 1;
      if (said > speech.start() && hasVerb(cut.end())) {
        Stretch first = new Stretch(speech.outerStart(), speech.start(), said, cut.start() + 1);
        return rest(speech, cut.end()).map(more -> List.of(first, more)).orElse(List.of(first));
      }
    }
    return List.of();
  }

  private Optional<Stretch> rest(Stretch speech, int attribution) {
    Matcher again = AGAIN.matcher(reading.text()).region(attribution, speech.end());
    return again.find() && again.end() < speech.end()
        ? Optional.of(new Stretch(again.start() + 1, again.end(), speech.end(), speech.outerEnd()))
        : Optional.empty();
  }

  private boolean hasVerb(int offset) {
    int from = reading.at(offset);
    for (int at = from; at < Math.min(reading.tokens().size(), from + VERB); at++) {
      if (verbs.lengthAt(reading.keys(), at) > 0) {
        return true;
      }
    }
    return false;
  }
}
