package io.newsloom.annotate.entity.link;

import io.newsloom.annotate.entity.cue.CuedNames;
import io.newsloom.annotate.entity.kb.Entry;
import io.newsloom.annotate.entity.kb.KnowledgeBase;
import io.newsloom.annotate.tagger.TaggedSpan;
import io.newsloom.annotate.tagger.Tagger;
import io.newsloom.annotate.text.Reading;
import io.newsloom.annotate.text.Sentence;
import io.newsloom.annotate.text.Sentences;
import io.newsloom.common.event.EntityType;
import io.newsloom.common.event.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links the names of a headline and a text: names of the knowledge base are matched, each is
 * decided by how well known its candidates are, by the words around and by who else is named; names
 * that a tagger finds beyond them get local ids. Immutable and thread-safe.
 */
public final class Linker {

  private static final Set<EntityType> TAGGED =
      Set.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE);

  private final KnowledgeBase base;
  private final Surroundings surroundings = Surroundings.standard();
  private final CuedNames cued = CuedNames.standard();
  private final WordLists words = WordLists.standard();
  private final @Nullable Tagger tagger;

  /** A linker; without a tagger it finds known names only. */
  public Linker(KnowledgeBase base, @Nullable Tagger tagger) {
    this.base = base;
    this.tagger = tagger;
  }

  /** All mentions in reading order, the headline's first. */
  public List<Found> link(String headline, String text, String language) {
    return link(headline, Reading.of(text), language);
  }

  /** Same, of a text that was read before. */
  public List<Found> link(String headline, Reading text, String language) {
    return link(
        headline,
        Sentences.split(headline, language),
        text,
        Sentences.split(text.text(), text.tokens(), language),
        language);
  }

  /**
   * This linker as a tagger, so that the whole chain is measured as its tagger is: of the types
   * that a tagger finds.
   */
  public Tagger asTagger() {
    return (text, sentences, language) ->
        link("", List.of(), Reading.of(text.toString()), sentences, language).stream()
            .filter(found -> TAGGED.contains(found.type()))
            .map(
                found ->
                    new TaggedSpan(
                        found.mention().span().offset(),
                        found.mention().span().end(),
                        found.type(),
                        found.confidence()))
            .toList();
  }

  private List<Found> link(
      String headline,
      List<Sentence> ofHeadline,
      Reading reading,
      List<Sentence> ofText,
      String language) {
    String text = reading.text();
    List<Match> matches = new ArrayList<>();
    Matcher inHeadline = new Matcher(base, headline, Part.HEADLINE);
    ofHeadline.forEach(sentence -> matches.addAll(inHeadline.in(sentence)));
    Matcher inText = new Matcher(base, text, Part.TEXT);
    ofText.forEach(sentence -> matches.addAll(inText.in(sentence)));
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.add(headline, ofHeadline);
    vocabulary.add(text, ofText);
    Decision decision = new Decision(matches, vocabulary.keys(), surroundings);
    List<Found> found = new ArrayList<>();
    for (Match match : matches) {
      Entry entry = decision.of(match);
      if (entry != null) {
        found.add(decision.found(match, entry));
      }
    }
    if (tagger == null) {
      return found;
    }
    Screen.Tagged first = new Screen.Tagged(headline, tagger.tag(headline, ofHeadline, language));
    Screen.Tagged rest = new Screen.Tagged(text, tagger.tag(text, ofText, language));
    Screen screen = Screen.of(language, words, vocabulary.small(), first, rest);
    Doubts doubts = new Doubts(words, vocabulary.small(), language, screen);
    NewNames names = new NewNames(found, language, doubts);
    names.add(Part.HEADLINE, headline, screen.names(first));
    names.add(Part.TEXT, text, screen.names(rest));
    CuedMentions mentions = new CuedMentions(names.all());
    mentions.add(Part.HEADLINE, headline, cued.in(Reading.of(headline), language));
    mentions.add(Part.TEXT, text, cued.in(reading, language));
    return mentions.all();
  }
}
